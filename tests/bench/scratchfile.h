// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace tb {

/// The least that a durable write can cost on this disk: bytes over bytes that are allocated already, and one
/// fdatasync.
class ScratchFile {
public:
    explicit ScratchFile(const QString &path);

    /// Microseconds.
    double write(qint64 bytes);

private:
    QFile m_file;
    qint64 m_at = 0;
};

} // namespace tb
