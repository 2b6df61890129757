// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/databasecopy.h"
#include "store/migrator.h"
#include "store/statement.h"

#include <QStringList>

namespace tb {

/// Every row of a table as text, in the order of its first column: two databases that say the same give the same lines.
inline QStringList dumpTable(Database &database, const QString &table)
{
    QStringList columns;
    {
        Statement info(database, QStringLiteral("SELECT name FROM pragma_table_info(?)"));
        if (!info.bind(table).run().ok())
            qFatal("no such table");
        while (info.next())
            columns << QStringLiteral("quote(\"%1\")").arg(info.text());
    }
    QStringList lines;
    Statement select(
        database,
        QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY 1").arg(columns.join(QStringLiteral("||'|'||")), table));
    if (!select.run().ok())
        qFatal("a table could not be read");
    while (select.next())
        lines << table + QLatin1Char(' ') + select.text();
    return lines;
}

inline QStringList dumpTables(Database &database, const QStringList &tables)
{
    QStringList lines;
    for (const QString &table : tables)
        lines << dumpTable(database, table);
    return lines;
}

/// What the journal says, folded. Of PostgreSQL as a file would have it.
inline QStringList dumpRows(Database &database)
{
    if (database.isShared()) {
        const std::unique_ptr<Database> file = Database::open(QStringLiteral(":memory:")).take();
        if (!Migrator(Migrator::Part::Central).migrate(*file).ok() || !DatabaseCopy(database, *file).run().ok())
            qFatal("a database could not be copied");
        return dumpRows(*file);
    }
    return dumpTables(database,
                      {QStringLiteral("call"), QStringLiteral("shift"), QStringLiteral("line"),
                       QStringLiteral("officer"), QStringLiteral("unit"), QStringLiteral("absence"),
                       QStringLiteral("swap"), QStringLiteral("publication"), QStringLiteral("pattern_slot"),
                       QStringLiteral("shift_pause"), QStringLiteral("line_check"), QStringLiteral("review")});
}

inline QStringList dumpAll(Database &database)
{
    return dumpRows(database)
        + dumpTables(database,
                     {QStringLiteral("entry"), QStringLiteral("stream"), QStringLiteral("setting"),
                      QStringLiteral("search_queue")});
}

} // namespace tb
