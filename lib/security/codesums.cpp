// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/codesums.h"

#include "security/bytes.h"

#include <sodium.h>

namespace tb {

namespace {

// Less than a password asks for: these bits are by chance, and ten are made at a time.
constexpr unsigned long long kCodePasses = 2;
constexpr size_t kCodeMemoryBytes = size_t{4} * 1024 * 1024;

const QByteArray kVersion(1, '\1');

} // namespace

// What checkpoints are made of begins otherwise: no desk is ever told this sum.
QByteArray keyedSum(const CheckpointKey &key, const QByteArray &digest)
{
    return kVersion + key.mac("tb/code/1" + digest);
}

Result<QByteArray> slowSum(const QByteArray &whose, const QByteArray &digest)
{
    Q_ASSERT(whose.size() == crypto_pwhash_SALTBYTES);
    QByteArray sum(kPlainSumBytes, '\0');
    const int outcome = sodium_init() < 0
        ? -1
        : crypto_pwhash(writableBytes(sum), sizeOf(sum), digest.constData(), sizeOf(digest), bytesOf(whose),
                        kCodePasses, kCodeMemoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    return outcome == 0 ? Result<QByteArray>(kVersion + sum)
                        : Result<QByteArray>(Error{ErrorCode::CryptoFailed, QStringLiteral("no memory for Argon2id")});
}

} // namespace tb
