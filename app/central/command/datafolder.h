// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace tb {

/// The one folder in which a server keeps everything: readable by its owner alone.
class DataFolder {
public:
    explicit DataFolder(QString path) : m_path(std::move(path)) { }

    const QString &path() const { return m_path; }
    QString database() const { return file(QStringLiteral("central.db")); }
    QString authority() const { return file(QStringLiteral("ca.pem")); } ///< for the desks to trust
    QString certificate() const { return file(QStringLiteral("server.pem")); }
    QString certificateKey() const { return file(QStringLiteral("server-key.pem")); }
    QString checkpointKey() const { return file(QStringLiteral("checkpoint.key")); }
    QString lock() const { return file(QStringLiteral("central.lock")); } ///< held by whoever writes
    QString socket() const { return file(QStringLiteral("admin.sock")); } ///< to the server that runs
    QString sample() const { return file(QStringLiteral("sample")); }

private:
    QString file(const QString &name) const { return m_path + QLatin1Char('/') + name; }

    QString m_path;
};

} // namespace tb
