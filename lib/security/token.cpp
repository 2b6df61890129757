// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/token.h"

#include <QCryptographicHash>

#include <utility>

namespace tb {

namespace {

constexpr int kSecretBytes = 32;
constexpr QByteArray::Base64Options kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

Token::Token(QByteArray secret) : m_secret(std::move(secret)) { }

Token Token::make(RandomSource &random)
{
    return Token(random.bytes(kSecretBytes));
}

Token Token::fromText(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, kForm | QByteArray::AbortOnBase64DecodingErrors);
    // Encoding again refuses a second spelling of the same bits (padding, stray low bits).
    if (!decoded || decoded.decoded.size() != kSecretBytes || decoded.decoded.toBase64(kForm) != text)
        return Token(QByteArray());
    return Token(decoded.decoded);
}

QByteArray Token::text() const
{
    return m_secret.toBase64(kForm);
}

QByteArray Token::digest() const
{
    return QCryptographicHash::hash(m_secret, QCryptographicHash::Sha256);
}

} // namespace tb
