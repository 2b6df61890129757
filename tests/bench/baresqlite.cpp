// SPDX-License-Identifier: GPL-3.0-or-later
#include "baresqlite.h"

#include "must.h"
#include "stopwatch.h"

#include <sqlite3.h>

namespace tb {

BareSqlite::BareSqlite(const QString &path)
{
    must(sqlite3_open(path.toUtf8().constData(), &m_database) == SQLITE_OK, "bare SQLite");
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=FULL");
    run("PRAGMA wal_autocheckpoint=0");
    run("CREATE TABLE t(content BLOB)");
    const int done = sqlite3_prepare_v2(m_database, "INSERT INTO t VALUES(?)", -1, &m_insert, nullptr);
    must(done == SQLITE_OK, "bare SQLite");
}

BareSqlite::~BareSqlite()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_database);
}

void BareSqlite::run(const char *sql)
{
    must(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
}

double BareSqlite::commit(qint64 bytes)
{
    const QByteArray content(bytes, 'x');
    const Stopwatch watch;
    sqlite3_bind_blob(m_insert, 1, content.constData(), static_cast<int>(bytes), SQLITE_STATIC);
    must(sqlite3_step(m_insert) == SQLITE_DONE, "bare SQLite");
    sqlite3_reset(m_insert);
    return watch.microseconds();
}

void BareSqlite::checkpoint()
{
    run("PRAGMA wal_checkpoint(PASSIVE)");
}

} // namespace tb
