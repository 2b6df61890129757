// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/strongbox.h"

#include "security/bytes.h"

#include <sodium.h>

namespace tb {

namespace {

constexpr int kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

} // namespace

// What checkpoints are made of begins otherwise: no desk is ever told this sum.
Strongbox::Strongbox(const CheckpointKey &key) : m_key(key.mac("tb/strongbox/1"))
{
    static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == crypto_auth_hmacsha256_BYTES);
}

QByteArray Strongbox::seal(const QByteArray &secret, const QByteArray &whose, RandomSource &random) const
{
    const QByteArray nonce = random.bytes(kNonceBytes);
    QByteArray sealed(secret.size() + kTagBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(writableBytes(sealed), nullptr, bytesOf(secret), sizeOf(secret),
                                               bytesOf(whose), sizeOf(whose), nullptr, bytesOf(nonce), bytesOf(m_key));
    return nonce + sealed;
}

Result<QByteArray> Strongbox::open(const QByteArray &sealed, const QByteArray &whose) const
{
    if (sealed.size() < kNonceBytes + kTagBytes)
        return Error{ErrorCode::CryptoFailed, QStringLiteral("too short to have been sealed")};
    const QByteArray body = sealed.mid(kNonceBytes);
    QByteArray secret(body.size() - kTagBytes, '\0');
    const int outcome = crypto_aead_xchacha20poly1305_ietf_decrypt(writableBytes(secret), nullptr, nullptr,
                                                                   bytesOf(body), sizeOf(body), bytesOf(whose),
                                                                   sizeOf(whose), bytesOf(sealed), bytesOf(m_key));
    if (outcome != 0)
        return Error{ErrorCode::CryptoFailed, QStringLiteral("sealed under another key")};
    return secret;
}

} // namespace tb
