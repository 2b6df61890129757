// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/checkpointkey.h"

#include "security/bytes.h"

#include <QFile>
#include <QSaveFile>

#include <sodium.h>

#include <utility>

namespace tb {

namespace {

constexpr qsizetype kKeyBytes = crypto_auth_hmacsha256_KEYBYTES;
constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

Error badFile(const QString &path, const QString &why)
{
    return {ErrorCode::BadFile, path + QStringLiteral(": ") + why};
}

Done write(const QString &path, const QByteArray &key)
{
    QSaveFile file(path);
    // Permissions before the first byte: the secret is never readable by others, not even for a moment.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly) || file.write(key) != key.size()
        || !file.commit())
        return badFile(path, file.errorString());
    return {};
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badFile(path, file.errorString());
    if (file.permissions() & kOthers)
        return badFile(path, QStringLiteral("others than its owner may read it"));
    const QByteArray key = file.read(kKeyBytes + 1);
    if (key.size() != kKeyBytes)
        return badFile(path, QStringLiteral("is not a key of %1 bytes").arg(kKeyBytes));
    return key;
}

} // namespace

CheckpointKey::CheckpointKey(QByteArray key) : m_key(std::move(key)) { }

Result<CheckpointKey> CheckpointKey::loadOrCreate(const QString &path, RandomSource &random)
{
    if (!QFile::exists(path)) {
        if (const Done written = write(path, random.bytes(static_cast<int>(kKeyBytes))); !written.ok())
            return written.error();
    }
    Result<QByteArray> key = read(path);
    if (!key.ok())
        return key.error();
    return CheckpointKey(key.take());
}

QByteArray CheckpointKey::mac(const QByteArray &bytes) const
{
    QByteArray result(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(result.data()), bytesOf(bytes),
                           static_cast<unsigned long long>(bytes.size()), bytesOf(m_key));
    return result;
}

bool CheckpointKey::verify(const QByteArray &bytes, const QByteArray &mac) const
{
    return mac.size() == qsizetype{crypto_auth_hmacsha256_BYTES}
    && crypto_auth_hmacsha256_verify(bytesOf(mac), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()),
                                     bytesOf(m_key))
        == 0;
}

} // namespace tb
