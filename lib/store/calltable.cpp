// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/calltable.h"

#include "store/callcolumns.h"
#include "store/firstof.h"
#include "store/manyrows.h"

#include <QStringList>
#include <QtEndian>

#include <algorithm>

namespace tb {

namespace {

qint64 rowOf(const Call &call)
{
    const QByteArray id = call.id.bytes();
    const auto tail = qFromBigEndian<quint32>(id.constData() + 12) & 0xFF'FFFF;
    return firstRowAt(call.startedAt) + static_cast<qint64>(tail);
}

} // namespace

Done CallTable::put(const std::vector<FoldedCall> &calls)
{
    for (size_t done = 0; done < calls.size();) {
        const size_t portion = manyrows::nextPortion(calls.size() - done);
        const Done written = putSome(&calls[done], portion);
        if (!written.ok())
            return written;
        done += portion;
    }
    return {};
}

Done CallTable::putSome(const FoldedCall *first, size_t count)
{
    const Result<std::vector<Standing>> standing = standingOf(first, count);
    if (!standing.ok())
        return standing.error();
    std::vector<qint64> rows;
    SearchTable search(m_database);
    Numbers numbers;
    for (const FoldedCall *folded = first; folded != first + count; ++folded) {
        const Call &call = folded->call;
        const Result<qint64> row = rowFor(call, standing.value(), rows);
        if (!row.ok())
            return row.error();
        rows.push_back(row.value());
        const auto before = std::find_if(standing.value().begin(), standing.value().end(),
                                         [&call](const Standing &old) { return old.id == call.id; });
        const bool isNew = before == standing.value().end();
        const Done noted
            = search.willChange(isNew ? std::nullopt : std::optional(before->text), row.value(), folded->searchText);
        if (!noted.ok())
            return noted;
        for (const QString &number : {call.callerNumber, isNew ? QString() : before->number}) {
            if (!number.isEmpty())
                numbers.insert({call.unit, number});
        }
    }
    const Done written = write(first, rows);
    return written.ok() ? settleMissed(numbers) : written;
}

Done CallTable::write(const FoldedCall *first, const std::vector<qint64> &rows)
{
    Statement insert(
        m_database,
        QStringLiteral("INSERT OR REPLACE INTO call(" TB_CALL_COLUMNS ", row, owed_at, search_text) VALUES")
            + manyrows::rowsOfMarks(static_cast<int>(rows.size()), kCallColumns + 3));
    for (const qint64 row : rows) {
        bindCall(insert, first->call);
        insert.bind(row).bind(first->call.owedAt()).bind(first->searchText);
        ++first;
    }
    return insert.run();
}

// The rows as they are now of these calls, and of whoever stands where these calls would stand.
Result<std::vector<CallTable::Standing>> CallTable::standingOf(const FoldedCall *first, size_t count)
{
    const QString marks = manyrows::marks(static_cast<int>(count));
    Statement select(
        m_database,
        QStringLiteral("SELECT id, number, row, search_text FROM call WHERE id IN (%1) OR row IN (%1)").arg(marks));
    for (const FoldedCall *folded = first; folded != first + count; ++folded)
        select.bind(folded->call.id);
    for (const FoldedCall *folded = first; folded != first + count; ++folded)
        select.bind(rowOf(folded->call));
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<Standing> found;
    while (select.next()) {
        Standing standing;
        standing.id = select.id<CallId>();
        standing.number = select.text();
        standing.text.row = select.integer();
        standing.text.text = select.text();
        found.push_back(standing);
    }
    return found;
}

// Two calls of one second whose ids end alike would share a number: the later one takes the next free.
Result<qint64> CallTable::rowFor(const Call &call, const std::vector<Standing> &standing,
                                 const std::vector<qint64> &given)
{
    const qint64 wanted = rowOf(call);
    const auto isTaken = [&](const Standing &old) { return old.text.row == wanted && old.id != call.id; };
    if (std::find(given.begin(), given.end(), wanted) == given.end()
        && std::none_of(standing.begin(), standing.end(), isTaken))
        return wanted;
    for (qint64 row = wanted;; ++row) {
        Statement taken(m_database, QStringLiteral("SELECT id FROM call WHERE row=?"));
        const Done done = taken.bind(row).run();
        if (!done.ok())
            return done.error();
        const bool isFree = !taken.next() || taken.id<CallId>() == call.id;
        if (isFree && std::find(given.begin(), given.end(), row) == given.end())
            return row;
    }
}

// Most numbers have no missed call that waits: one question for all of them.
Done CallTable::settleMissed(const Numbers &numbers)
{
    for (auto next = numbers.begin(); next != numbers.end();) {
        const UnitId unit = next->first;
        std::vector<QString> asked;
        for (; next != numbers.end() && next->first == unit && asked.size() < manyrows::kMostAsked; ++next)
            asked.push_back(next->second);
        const int places = manyrows::placesFor(asked.size());
        Statement select(
            m_database,
            QStringLiteral("SELECT DISTINCT number FROM call WHERE unit=? AND type=2 AND own_status IN (4,5)"
                           " AND number IN (%1)")
                .arg(manyrows::marks(places)));
        select.bind(unit);
        for (size_t i = 0; i < static_cast<size_t>(places); ++i)
            i < asked.size() ? select.bind(asked[i]) : select.bindNull();
        Done done = select.run();
        std::vector<QString> waiting;
        while (done.ok() && select.next())
            waiting.push_back(select.text());
        for (const QString &number : waiting)
            done = done.ok() ? settleMissed(unit, number) : done;
        if (!done.ok())
            return done;
    }
    return {};
}

// "number<>''" and the two states let SQLite use the indexes that hold only such rows.
// A pure function of the rows of one number: the order in which entries came makes no difference.
Done CallTable::settleMissed(UnitId unit, const QString &number)
{
    Statement serve(
        m_database,
        QStringLiteral(
            "UPDATE call SET settled_by=(SELECT later.id FROM call later"
            " WHERE later.number=call.number AND later.number<>'' AND later.unit=call.unit AND later.row>call.row"
            " AND later.served_at>call.started_at ORDER BY later.row LIMIT 1)"
            " WHERE number=? AND unit=? AND type=2 AND own_status IN (4,5)"));
    const Done done = serve.bind(number).bind(unit).run();
    if (!done.ok())
        return done;
    Statement derive(m_database,
                     QStringLiteral("UPDATE call SET status=CASE WHEN settled_by IS NULL THEN own_status ELSE 1 END,"
                                    " owed_at=CASE WHEN settled_by IS NULL THEN coalesce(call_back_at, due_at) END"
                                    " WHERE number=? AND unit=? AND type=2 AND own_status IN (4,5)"));
    return derive.bind(number).bind(unit).run();
}

Done CallTable::remove(CallId id)
{
    SearchTable search(m_database);
    const Result<std::optional<Call>> call = find(id);
    Done done = call.ok() ? search.willVanish(id) : Done(call.error());
    if (done.ok())
        done = Statement(m_database, QStringLiteral("DELETE FROM call WHERE id=?")).bind(id).run();
    const bool hasNumber = call.ok() && call.value() && !call.value()->callerNumber.isEmpty();
    return done.ok() && hasNumber ? settleMissed(call.value()->unit, call.value()->callerNumber) : done;
}

Result<std::optional<Call>> CallTable::find(CallId id)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE id=?"));
    return firstOf(collectCalls(select.bind(id)));
}

Result<std::vector<Call>> CallTable::between(Moment from, Moment to, int limit)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE row>=? AND row<? ORDER BY row DESC LIMIT ?"));
    return collectCalls(select.bind(firstRowAt(from)).bind(firstRowAt(to)).bind(qint64{limit}));
}

Result<std::vector<Call>> CallTable::open(int limit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE status<>1"
                                    " ORDER BY owed_at IS NULL, owed_at LIMIT ?"));
    return collectCalls(select.bind(qint64{limit}));
}

Result<std::vector<Call>> CallTable::openOf(UnitId unit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE status<>1 AND unit=? ORDER BY row"));
    return collectCalls(select.bind(unit));
}

Result<std::vector<Call>> CallTable::quietSince(Moment before, int limit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE status=1 AND erased=0"
                                    " AND last_change_at<? ORDER BY row LIMIT ?"));
    return collectCalls(select.bind(before).bind(qint64{limit}));
}

Result<std::vector<Call>> CallTable::toBeLookedAt(int limit)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE to_be_looked_at=1 ORDER BY row DESC LIMIT ?"));
    return collectCalls(select.bind(qint64{limit}));
}

// By the index call_period: what is not about manners is passed over without being read.
Result<std::vector<Call>> CallTable::untiedComplaints(UnitId unit, Moment from)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT " TB_CALL_COLUMNS
                       " FROM call WHERE unit=? AND started_at>=? AND field='cat.attitude' AND kind<>'kind.thanks'"
                       " AND NOT EXISTS(SELECT 1 FROM review WHERE review.call=call.id AND complaint=1)"
                       " ORDER BY started_at DESC"));
    return collectCalls(select.bind(unit).bind(from));
}

Result<std::vector<Call>> CallTable::ofNumber(const QString &canonical, int limit)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE number=? AND number<>'' ORDER BY row DESC LIMIT ?"));
    return collectCalls(select.bind(canonical).bind(qint64{limit}));
}

Result<std::vector<Call>> CallTable::copiesOf(CallId id)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE from_call=? ORDER BY row"));
    return collectCalls(select.bind(id));
}

// One run for all: Qt describes every column anew each time a statement runs, and that costs more than the rows.
Result<std::vector<Call>> CallTable::byRows(const std::vector<qint64> &rows)
{
    QStringList numbers;
    for (const qint64 row : rows)
        numbers.append(QString::number(row));
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call"
                                    " WHERE row IN (SELECT value FROM json_each(?)) ORDER BY row DESC"));
    return collectCalls(select.bind(QStringLiteral("[%1]").arg(numbers.join(QLatin1Char(',')))));
}

} // namespace tb
