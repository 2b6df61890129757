// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/engine.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <unordered_map>

class QSqlDatabase;
class QSqlQuery;

namespace tb {

/// One open database: an SQLite file, or a connection to PostgreSQL, which is made anew where it broke. Stays in the
/// thread that opened it.
class TB_API Database {
public:
    using Access = Engine::Access;

    /// The path of a file (":memory:" serves tests) or "postgresql://user@host:port/name?…". CannotOpen, ReadOnly,
    /// Corrupt or DiskFull where it cannot be used.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access = Access::Write);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    bool isInTransaction() const { return m_depth > 0; }
    /// Other processes may write here as well; there is no full-text index.
    bool isShared() const { return m_engine->isShared(); }

    /// What was pulled can be pulled again: applying it need not wait for the disk. Only outside a transaction.
    Done setDurable(bool durable);
    /// Moves what SQLite's log holds into the file, as far as that goes without waiting. For idle moments: keeps saves
    /// short.
    Done checkpoint();
    /// A consistent copy of the whole SQLite file at `target`, which must not exist. DatabaseCopy serves all others.
    Done copyTo(const QString &target);
    /// Corrupt where SQLite's quick check finds damage.
    Done check();
    /// Every statement that was prepared so far: a test asks how each of them is carried out.
    QStringList statements() const;
    /// Calls `heard` from the event loop when another process said tell() here. A hint, which may be lost; files have
    /// no use for it.
    void listen(std::function<void()> heard);
    Done tell();
    /// Runs statements without parameters, one after the other: schema files, in SQLite's words.
    Done runScript(const QString &sql);

private:
    friend class Statement;
    friend class Transaction;
    friend class DatabaseCopy;

    Database(QString path, QString connection, Access access);
    Done connect();
    void reconnectIfBroken();
    void hear();
    Done runPlain(const QString &sql);
    Result<std::vector<SqlColumn>> columnsOf(const QString &table) const;
    QSqlQuery &prepared(const QString &sql, Done &outcome);
    QSqlDatabase connection() const;

    QString m_path;
    QString m_connection;
    Access m_access;
    std::unique_ptr<Engine> m_engine;
    int m_depth = 0;
    int m_statementsAlive = 0; ///< while there is one, no preparation may be thrown away
    bool m_durable = true;
    std::function<void()> m_heard;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
};

} // namespace tb
