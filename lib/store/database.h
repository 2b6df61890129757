// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <unordered_map>

class QSqlDatabase;
class QSqlQuery;

namespace tb {

/// One open SQLite file. Stays in the thread that opened it. WAL, synchronous=FULL, foreign keys; the only connection
/// that writes also checkpoints (two of them could damage the file in SQLite before 3.51.3).
class TB_API Database {
public:
    enum class Access { Write, Read };

    /// CannotOpen, ReadOnly, Corrupt or DiskFull where the file cannot be used. ":memory:" serves tests.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access = Access::Write);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    bool isInTransaction() const { return m_depth > 0; }

    /// What was pulled can be pulled again: applying it need not wait for the disk. Only outside a transaction.
    Done setDurable(bool durable);
    /// Moves what the log holds into the file, as far as that goes without waiting. For idle moments: keeps saves
    /// short.
    Done checkpoint();
    /// A consistent copy of the whole file at `target`, which must not exist.
    Done copyTo(const QString &target);
    /// Corrupt where SQLite's quick check finds damage.
    Done check();
    /// Every statement that was prepared so far: a test asks how SQLite carries each of them out.
    QStringList statements() const;
    /// Runs statements without parameters, one after the other: schema files.
    Done runScript(const QString &sql);

private:
    friend class Statement;
    friend class Transaction;

    Database(QString path, QString connection);
    Done configure(Access access);
    Done runPlain(const QString &sql);
    QSqlQuery &prepared(const QString &sql, Done &outcome);
    QSqlDatabase connection() const;

    QString m_path;
    QString m_connection;
    int m_depth = 0;
    bool m_durable = true;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
};

} // namespace tb
