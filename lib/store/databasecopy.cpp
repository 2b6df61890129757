// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasecopy.h"

#include "store/searchtable.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <algorithm>

namespace tb {

namespace {
constexpr int kPiece = 1000;
} // namespace

Done DatabaseCopy::run()
{
    Transaction reading(m_from, Reach::Snapshot);
    if (!reading.begun().ok())
        return reading.begun();
    Transaction writing(m_to);
    if (!writing.begun().ok())
        return writing.begun();
    const Done done = copyAll();
    return done.ok() ? writing.commit() : done;
}

Done DatabaseCopy::copyAll()
{
    const Result<QStringList> names = namesOf(m_from);
    if (!names.ok())
        return names.error();
    for (const QString &name : names.value()) {
        const Done done = copyTable(name);
        if (!done.ok())
            return done;
    }
    const Done done = continueNumbers();
    return done.ok() ? SearchTable(m_to).restart() : done;
}

Result<QStringList> DatabaseCopy::namesOf(Database &database)
{
    Statement select(database, database.m_engine->tables());
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    QStringList names;
    while (select.next())
        names << select.text();
    return names;
}

Result<DatabaseCopy::Table> DatabaseCopy::tableOf(Database &database, const QString &name)
{
    const Result<std::vector<SqlColumn>> columns = database.columnsOf(name);
    if (!columns.ok())
        return columns.error();
    Table table{name, {}, {}};
    std::vector<std::pair<int, qsizetype>> key;
    for (const SqlColumn &column : columns.value()) {
        table.columns << column.name;
        if (column.keyPlace > 0)
            key.emplace_back(column.keyPlace, table.columns.size() - 1);
    }
    std::sort(key.begin(), key.end());
    for (const auto &[place, column] : key)
        table.key.push_back(column);
    if (table.key.empty())
        return Error{ErrorCode::Internal, name + QStringLiteral(" has no primary key")};
    return table;
}

QString DatabaseCopy::selectOf(const Table &table, bool first)
{
    QStringList key;
    for (const qsizetype column : table.key)
        key << table.columns.at(column);
    const QString keys = key.join(QLatin1String(", "));
    const QStringList marks(key.size(), QStringLiteral("?"));
    const QString where
        = first ? QString() : QStringLiteral(" WHERE (%1)>(%2)").arg(keys, marks.join(QLatin1String(", ")));
    return QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %4 LIMIT %5")
        .arg(table.columns.join(QLatin1String(", ")), table.name, where, keys)
        .arg(kPiece);
}

Done DatabaseCopy::copyTable(const QString &name)
{
    const Result<Table> table = tableOf(m_from, name);
    if (!table.ok())
        return table.error();
    const Done emptied = Statement(m_to, QStringLiteral("DELETE FROM %1").arg(name)).run();
    if (!emptied.ok())
        return emptied;
    QVariantList last;
    do {
        Result<QVariantList> piece = copyPiece(table.value(), last);
        if (!piece.ok())
            return piece.error();
        last = piece.take();
    } while (!last.isEmpty());
    return {};
}

// The key of the last row; empty where that was the end.
Result<QVariantList> DatabaseCopy::copyPiece(const Table &table, const QVariantList &after)
{
    const QStringList marks(table.columns.size(), QStringLiteral("?"));
    Statement select(m_from, selectOf(table, after.isEmpty()));
    for (const QVariant &value : after)
        select.bindVariant(value);
    Done done = select.run();
    QVariantList row;
    int rows = 0;
    for (; done.ok() && select.next(); ++rows) {
        Statement insert(m_to,
                         QStringLiteral("INSERT INTO %1(%2) VALUES(%3)")
                             .arg(table.name, table.columns.join(QLatin1String(", ")), marks.join(QLatin1Char(','))));
        row.clear();
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            insert.bindVariant(row.emplace_back(select.value()));
        done = insert.run();
    }
    if (!done.ok())
        return done.error();
    QVariantList last;
    if (rows == kPiece) {
        for (const qsizetype column : table.key)
            last << row.at(column);
    }
    return last;
}

// The rows brought their numbers along: the next one that is given has to be a new one.
Done DatabaseCopy::continueNumbers()
{
    if (!m_to.isShared())
        return {};
    return Statement(m_to,
                     QStringLiteral("SELECT setval(pg_get_serial_sequence('entry', 'place'),"
                                    " (SELECT coalesce(max(place), 0) + 1 FROM entry), false)"))
        .run();
}

} // namespace tb
