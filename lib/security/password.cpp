// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/password.h"

#include "security/commonpasswords.h"

#include <QList>

#include <sodium.h>

namespace tb {

namespace {

constexpr unsigned long long kPasses = 2;
constexpr size_t kMemoryBytes = size_t{19} * 1024 * 1024;

/// Vietnamese keyboards write "ế" in up to three ways: NFC makes one of them.
QString normalized(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C);
}

} // namespace

Done checkPasswordPolicy(const QString &password, const QStringList &own)
{
    const qsizetype length = normalized(password).toUcs4().size();
    if (length < kShortestPassword)
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("password shorter than %1").arg(kShortestPassword)};
    if (length > kLongestPassword)
        return Error{ErrorCode::TooLarge, QStringLiteral("password longer than %1").arg(kLongestPassword)};
    if (isGuessedFirst(normalized(password), own))
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("password that is guessed first")};
    return {};
}

Result<QByteArray> hashPassword(const QString &password)
{
    if (sodium_init() < 0)
        return Error{ErrorCode::CryptoFailed, QStringLiteral("sodium_init")};
    QByteArray text = normalized(password).toUtf8();
    char hash[crypto_pwhash_STRBYTES] = {};
    const int outcome = crypto_pwhash_str_alg(hash, text.constData(), static_cast<unsigned long long>(text.size()),
                                              kPasses, kMemoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), static_cast<size_t>(text.size()));
    if (outcome != 0)
        return Error{ErrorCode::CryptoFailed, QStringLiteral("no memory for Argon2id")};
    return QByteArray(hash);
}

Done verifyPassword(const QByteArray &hash, const QString &password)
{
    if (sodium_init() < 0)
        return Error{ErrorCode::CryptoFailed, QStringLiteral("sodium_init")};
    QByteArray text = normalized(password).toUtf8();
    const int outcome
        = crypto_pwhash_str_verify(hash.constData(), text.constData(), static_cast<unsigned long long>(text.size()));
    sodium_memzero(text.data(), static_cast<size_t>(text.size()));
    if (outcome != 0)
        return Error{ErrorCode::WrongPassword, QStringLiteral("the password does not match")};
    return {};
}

bool needsRehash(const QByteArray &hash)
{
    return crypto_pwhash_str_needs_rehash(hash.constData(), kPasses, kMemoryBytes) != 0;
}

} // namespace tb
