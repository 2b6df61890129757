// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/randomsource.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace tb {

/// The server's secret for checkpoints: whoever shows one proves that this server once stood there, even after its
/// database was restored from an older copy. The key therefore lies beside the database, never in it.
class TB_API CheckpointKey {
public:
    /// Reads the 32 bytes of the file, or makes the file where there is none: whole or not at all, readable by its
    /// owner alone. BadFile where it cannot be read or written, has another length, or others may read it.
    static Result<CheckpointKey> loadOrCreate(const QString &path, RandomSource &random);

    /// HMAC-SHA-256 over the bytes: 32 bytes.
    QByteArray mac(const QByteArray &bytes) const;
    /// Compares in constant time.
    bool verify(const QByteArray &bytes, const QByteArray &mac) const;

private:
    explicit CheckpointKey(QByteArray key);

    QByteArray m_key;
};

} // namespace tb
