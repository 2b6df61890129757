// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <utility>

namespace tb {

/// The one folder in which a server keeps its keys, its settings and, unless they live in PostgreSQL, its data:
/// readable by its owner alone.
class DataFolder {
public:
    /// `place` where another database than the folder's own is to be used.
    explicit DataFolder(QString path, QString place = {}) : m_path(std::move(path)), m_place(std::move(place)) { }

    const QString &path() const { return m_path; }
    /// For Database::open(): what was told at the beginning, what the folder remembers, or the file in it.
    QString database() const;
    QString databaseFile() const { return file(QStringLiteral("central.db")); }
    /// In PostgreSQL: several processes may serve one folder.
    bool isShared() const;
    bool hasDatabase() const; ///< init was here
    /// From now on this database belongs to the folder.
    Done remember(const QString &place) const;

    QString authority() const { return file(QStringLiteral("ca.pem")); } ///< for the desks to trust
    QString certificate() const { return file(QStringLiteral("server.pem")); }
    QString certificateKey() const { return file(QStringLiteral("server-key.pem")); }
    QString checkpointKey() const { return file(QStringLiteral("checkpoint.key")); }
    QString socket() const { return file(QStringLiteral("admin.sock")); } ///< to the server that runs
    QString erasures() const { return file(QStringLiteral("erasures.jsonl")); } ///< see ErasureLedger
    QString sample() const { return file(QStringLiteral("sample")); }

private:
    QString file(const QString &name) const { return m_path + QLatin1Char('/') + name; }
    QString remembered() const;

    QString m_path;
    QString m_place;
};

} // namespace tb
