// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkload.h"

#include "must.h"
#include "stopwatch.h"
#include "store/migrator.h"

#include <sqlite3.h>

namespace tb {

namespace {
void run(sqlite3 *database, const QByteArray &sql)
{
    const int done = sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
    if (done != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
}
} // namespace

BulkLoad BulkLoad::of(const QString &source, const QString &freshFile)
{
    {
        const auto fresh = must(Database::open(freshFile), "a fresh file");
        must(Migrator(Migrator::Part::Desk).migrate(*fresh), "the schema");
    }
    sqlite3 *database = nullptr;
    must(sqlite3_open(freshFile.toUtf8().constData(), &database) == SQLITE_OK, "a fresh file");
    run(database, "PRAGMA cache_size=-65536");
    run(database, "PRAGMA journal_mode=OFF");
    run(database, "ATTACH '" + source.toUtf8() + "' AS source");
    BulkLoad load;
    const Stopwatch rows;
    run(database, "BEGIN");
    for (const char *table : {"entry", "call"})
        run(database, QByteArray("INSERT INTO ") + table + " SELECT * FROM source." + table + " ORDER BY 1");
    run(database, "COMMIT");
    load.rowsSeconds = rows.seconds();
    const Stopwatch index;
    run(database, "INSERT INTO call_search(rowid, text) SELECT row, search_text FROM call ORDER BY row");
    load.indexSeconds = index.seconds();
    sqlite3_close(database);
    return load;
}

} // namespace tb
