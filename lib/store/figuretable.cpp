// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/figuretable.h"

#include "store/calltable.h"
#include "store/statement.h"

#include <QStringList>

#include <algorithm>

namespace tb {

namespace {

// 25,200,000: the wall clock's seven hours. A call that nobody took is abandoned only where an exchange measured it.
#define TB_WALL_DAY(moment) "((" moment "+25200000)/86400000)"
#define TB_DONE_AT "coalesce(closed_at,first_response_at,started_at)"

// CallCell in SQL. "asked.now": when it is looked at; what was done later counts as not done yet.
#define TB_CELL                                                                                                        \
    "(CASE WHEN type=3 THEN 0"                                                                                         \
    " WHEN kind IN ('kind.nuisance','kind.wrong_number') OR close_reason='nuisance' THEN 100"                          \
    " WHEN type=2 THEN CASE"                                                                                           \
    " WHEN EXISTS(SELECT 1 FROM ring WHERE ring.call=call.id AND ring.rang<coalesce((SELECT short_ring"                \
    " FROM unit_rules WHERE unit_rules.unit=call.unit),5)) THEN 200"                                                   \
    " WHEN served_at<=asked.now THEN 300"                                                                              \
    " WHEN settled_by IS NOT NULL AND (SELECT later.started_at FROM call later WHERE later.id=call.settled_by)"        \
    "<=asked.now THEN 400"                                                                                             \
    " WHEN served_at IS NULL AND settled_by IS NULL AND status=1 AND closed_at<=asked.now THEN 600 ELSE 500 END"       \
    " WHEN first_response_at IS NULL OR first_response_at>asked.now THEN 1200"                                         \
    " WHEN first_response_at<=started_at THEN 700"                                                                     \
    " WHEN first_response_at-started_at<=7200000 THEN 800"                                                             \
    " WHEN " TB_WALL_DAY("first_response_at") "=" TB_WALL_DAY(                                                         \
        "started_at") " THEN 900"                                                                                      \
                      " WHEN first_response_at-started_at<=259200000 THEN 1000 ELSE 1100 END"                          \
                      " + CASE WHEN type<>1 THEN 0 WHEN status=1 AND " TB_DONE_AT "<=asked.now THEN CASE"              \
                      " WHEN due_at IS NULL OR " TB_DONE_AT "<=due_at THEN 0 ELSE 10 END"                              \
                      " WHEN coalesce(owed_at,due_at)<asked.now THEN 30 ELSE 20 END"                                   \
                      " + CASE WHEN status=1 THEN 0 WHEN owed_at<asked.now THEN 2 ELSE 1 END)"

// A matter that another unit passed on (4) is no call of ours.
QString fromCalls(const CallFilter &filter)
{
    QString sql = QStringLiteral(" FROM (SELECT CAST(? AS BIGINT) AS now) AS asked CROSS JOIN call"
                                 " WHERE unit=? AND started_at>=? AND started_at<? AND type<>4");
    if (!filter.line.isNull())
        sql += QStringLiteral(" AND line=?");
    if (filter.field)
        sql += QStringLiteral(" AND field=?");
    if (!filter.officer.isNull())
        sql += QStringLiteral(" AND logged_by=?");
    if (filter.hour)
        sql += QStringLiteral(" AND (started_at+25200000)/3600000%24=?");
    if (filter.weekday)
        sql += QStringLiteral(" AND (" TB_WALL_DAY("started_at") "+3)%7=?");
    return sql;
}

void bindCalls(Statement &statement, const CallFilter &filter, const CallSpan &span)
{
    statement.bind(filter.now).bind(filter.unit).bind(span.from).bind(span.to);
    if (!filter.line.isNull())
        statement.bind(filter.line);
    if (filter.field)
        statement.bind(*filter.field);
    if (!filter.officer.isNull())
        statement.bind(filter.officer);
    for (const std::optional<int> &number : {filter.hour, filter.weekday}) {
        if (number)
            statement.bind(qint64{*number});
    }
}

QString keyOf(FigureTable::By by)
{
    switch (by) {
    case FigureTable::By::Day:
        return QStringLiteral(TB_WALL_DAY("started_at"));
    case FigureTable::By::Hour:
        return QStringLiteral("(started_at+25200000)/3600000%24");
    case FigureTable::By::Weekday:
        return QStringLiteral("(" TB_WALL_DAY("started_at") "+3)%7");
    case FigureTable::By::Line:
        return QStringLiteral("line");
    case FigureTable::By::Field:
        return QStringLiteral("field");
    case FigureTable::By::Officer:
        return QStringLiteral("logged_by");
    }
    Q_UNREACHABLE();
}

FigureTable::Key readKey(Statement &row, FigureTable::By by)
{
    FigureTable::Key key;
    if (by == FigureTable::By::Field)
        key.code = row.text();
    else if (by == FigureTable::By::Line || by == FigureTable::By::Officer)
        key.id = row.blob();
    else
        key.number = row.integer();
    return key;
}

QString listOf(const std::vector<CallMeasure> &measures)
{
    QStringList numbers;
    for (const CallMeasure measure : measures) {
        for (const int number : CallCell::of(measure))
            numbers << QString::number(number);
    }
    return numbers.join(u',');
}

} // namespace

Done FigureTable::eachSpan(const CallFilter &filter, const QString &sql, std::optional<int> limit, const Row &row)
{
    for (const CallSpan &span : filter.spans) {
        Statement select(m_database, sql);
        bindCalls(select, filter, span);
        if (limit)
            select.bind(qint64{*limit});
        const Done done = select.run();
        if (!done.ok())
            return done;
        while (select.next())
            row(select);
    }
    return {};
}

Result<CallTally> FigureTable::total(const CallFilter &filter)
{
    CallTally tally;
    const QString sql = QStringLiteral("SELECT cell, count(*) FROM (SELECT " TB_CELL " AS cell") + fromCalls(filter)
        + QStringLiteral(") AS cells GROUP BY cell");
    const Done done = eachSpan(filter, sql, {}, [&tally](Statement &row) {
        const CallCell cell(static_cast<int>(row.integer()));
        tally.add(cell, static_cast<int>(row.integer()));
    });
    return done.ok() ? Result<CallTally>(tally) : Result<CallTally>(done.error());
}

Result<std::map<FigureTable::Key, CallTally>> FigureTable::grouped(const CallFilter &filter, By by)
{
    std::map<Key, CallTally> tallies;
    const QString sql = QStringLiteral("SELECT part, cell, count(*) FROM (SELECT ") + keyOf(by)
        + QStringLiteral(" AS part, " TB_CELL " AS cell") + fromCalls(filter)
        + QStringLiteral(") AS cells GROUP BY part, cell");
    const Done done = eachSpan(filter, sql, {}, [&tallies, by](Statement &row) {
        CallTally &tally = tallies[readKey(row, by)];
        const CallCell cell(static_cast<int>(row.integer()));
        tally.add(cell, static_cast<int>(row.integer()));
    });
    if (!done.ok())
        return done.error();
    return tallies;
}

// Of several spans the newest calls come from the last: all are asked for as many as are wanted.
Result<std::vector<Call>> FigureTable::calls(const CallFilter &filter, const std::vector<CallMeasure> &measures,
                                             int limit)
{
    std::vector<qint64> rows;
    const QString sql = QStringLiteral("SELECT row") + fromCalls(filter) + QStringLiteral(" AND " TB_CELL " IN (")
        + listOf(measures) + QStringLiteral(") ORDER BY started_at DESC LIMIT ?");
    const Done done = eachSpan(filter, sql, limit, [&rows](Statement &row) { rows.push_back(row.integer()); });
    if (!done.ok())
        return done.error();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(limit)));
    return CallTable(m_database).byRows(rows);
}

Result<int> FigureTable::overdue(const CallFilter &filter)
{
    QString sql = QStringLiteral("SELECT count(*) FROM call WHERE status<>1 AND owed_at<? AND unit=?");
    if (!filter.line.isNull())
        sql += QStringLiteral(" AND line=?");
    Statement select(m_database, sql);
    select.bind(filter.now).bind(filter.unit);
    if (!filter.line.isNull())
        select.bind(filter.line);
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    return select.next() ? static_cast<int>(select.integer()) : 0;
}

Result<std::optional<milliseconds>> FigureTable::medianResponse(const CallFilter &filter)
{
    const QString sql = QStringLiteral("SELECT first_response_at-started_at, count(*)") + fromCalls(filter)
        + QStringLiteral(" AND type=1 AND first_response_at<=asked.now AND " TB_CELL ">=700"
                         " GROUP BY first_response_at-started_at");
    std::map<qint64, qint64> counts;
    qint64 all = 0;
    const Done done = eachSpan(filter, sql, {}, [&](Statement &row) {
        const qint64 wait = row.integer();
        const qint64 count = row.integer();
        counts[wait] += count;
        all += count;
    });
    if (!done.ok())
        return done.error();
    qint64 seen = 0;
    for (const auto &[wait, count] : counts) {
        seen += count;
        if (seen * 2 >= all)
            return std::optional(milliseconds(wait));
    }
    return std::optional<milliseconds>();
}

} // namespace tb
