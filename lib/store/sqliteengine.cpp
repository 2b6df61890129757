// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteengine.h"

#include "store/sqlerror.h"

#include <QSqlDatabase>

namespace tb {

void SqliteEngine::prepare(QSqlDatabase &connection, Access access) const
{
    connection.setDatabaseName(m_path);
    if (access == Access::Read)
        connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
}

// Personal data must not stay in freed pages; a damaged file must not run its own SQL; caches stay small on a 4 GB PC.
QStringList SqliteEngine::settings(Access access) const
{
    QStringList settings{
        QStringLiteral("PRAGMA busy_timeout=3000"),  QStringLiteral("PRAGMA foreign_keys=ON"),
        QStringLiteral("PRAGMA secure_delete=ON"),   QStringLiteral("PRAGMA temp_store=MEMORY"),
        QStringLiteral("PRAGMA trusted_schema=OFF"), QStringLiteral("PRAGMA cache_size=-16384"),
    };
    if (access == Access::Read)
        return settings << QStringLiteral("PRAGMA query_only=ON");
    return settings << QStringLiteral("PRAGMA journal_mode=WAL") << durable(true)
                    << QStringLiteral("PRAGMA wal_autocheckpoint=0");
}

// With the write lock from the beginning, nothing read inside can be outdated when it is written.
QString SqliteEngine::begin(Reach reach) const
{
    return reach == Reach::Snapshot ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE");
}

QString SqliteEngine::durable(bool durable) const
{
    return durable ? QStringLiteral("PRAGMA synchronous=FULL") : QStringLiteral("PRAGMA synchronous=NORMAL");
}

// The write lock is on everything: a row needs none of its own.
QString SqliteEngine::statement(const QString &sql, const ColumnsOf &) const
{
    QString text = sql;
    return text.remove(QStringLiteral(" FOR UPDATE"));
}

Error SqliteEngine::error(const QSqlError &error) const
{
    return sqlError(error);
}

QString SqliteEngine::tables() const
{
    return QStringLiteral("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite%'"
                          " AND name NOT LIKE 'call_search%' AND name NOT IN ('search_queue', 'schema_file')"
                          " ORDER BY name");
}

QString SqliteEngine::columns() const
{
    return QStringLiteral("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid");
}

} // namespace tb
