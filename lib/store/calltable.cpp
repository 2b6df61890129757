// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/calltable.h"

#include "store/firstof.h"
#include "store/searchtable.h"
#include "store/statement.h"

#include <QStringList>
#include <QtEndian>

namespace tb {

namespace {

#define TB_CALL_COLUMNS                                                                                                \
    "id, unit, reference, type, line, logged_by, desk, started_at, ended_at, kind, field, urgency, outcome, "          \
    "confidential, follows, name, number, place, content, erased, status, due_at, call_back_at, handler, "             \
    "handler_name, responses, call_back_tries, closed_at, reopened, last_entry, last_change_at, to_be_looked_at, "     \
    "pending, unknown, flags, own_status, forwarded_by, awaits_acceptance, hops, escalations, close_reason, "          \
    "served_at, settled_by, first_response_at, handler_unit, from_unit, from_call, from_name"

void bindFacts(Statement &s, const Call &c)
{
    s.bind(c.id).bind(c.unit).bind(c.reference).bind(qint64{static_cast<int>(c.type)}).bind(c.line).bind(c.loggedBy);
    s.bind(c.desk).bind(c.startedAt).bind(c.endedAt).bind(c.kind).bind(c.field).bind(c.urgency).bind(c.outcome);
    s.bind(qint64{c.confidential}).bind(c.follows).bind(c.callerName).bind(c.callerNumber).bind(c.place);
    s.bind(c.content).bind(qint64{c.erased});
}

void bindCourse(Statement &s, const Call &c)
{
    s.bind(qint64{static_cast<int>(c.status)}).bind(c.dueAt).bind(c.callBackAt).bind(c.handler).bind(c.handlerName);
    s.bind(qint64{c.responses}).bind(qint64{c.callBackTries}).bind(c.closedAt).bind(qint64{c.reopened});
    s.bind(c.lastEntry).bind(c.lastChangeAt).bind(qint64{c.toBeLookedAt}).bind(qint64{c.pending});
    s.bind(qint64{c.unknown}).bind(c.flags).bind(qint64{static_cast<int>(c.status)}).bind(c.forwardedBy);
    s.bind(qint64{c.awaitsAcceptance}).bind(qint64{c.hops}).bind(qint64{c.escalations}).bind(c.closeReason);
    s.bind(c.servedAt).bind(c.settledBy).bind(c.firstResponseAt);
    s.bind(c.handlerUnit).bind(c.fromUnit).bind(c.fromCall).bind(c.fromName);
}

void readFacts(Statement &s, Call &c)
{
    c.id = s.id<CallId>();
    c.unit = s.id<UnitId>();
    c.reference = s.text();
    c.type = static_cast<CallType>(s.integer());
    c.line = s.id<LineId>();
    c.loggedBy = s.id<OfficerId>();
    c.desk = s.id<DeskId>();
    c.startedAt = s.moment();
    c.endedAt = s.maybeMoment();
    c.kind = s.text();
    c.field = s.text();
    c.urgency = s.text();
    c.outcome = s.text();
    c.confidential = s.integer() != 0;
    c.follows = s.id<CallId>();
    c.callerName = s.text();
    c.callerNumber = s.text();
    c.place = s.text();
    c.content = s.text();
    c.erased = s.integer() != 0;
}

void readCourse(Statement &s, Call &c)
{
    c.status = static_cast<CallStatus>(s.integer());
    c.dueAt = s.maybeMoment();
    c.callBackAt = s.maybeMoment();
    c.handler = s.id<OfficerId>();
    c.handlerName = s.text();
    c.responses = static_cast<int>(s.integer());
    c.callBackTries = static_cast<int>(s.integer());
    c.closedAt = s.maybeMoment();
    c.reopened = s.integer() != 0;
    c.lastEntry = s.id<EntryId>();
    c.lastChangeAt = s.moment();
    c.toBeLookedAt = s.integer() != 0;
    c.pending = static_cast<int>(s.integer());
    c.unknown = static_cast<int>(s.integer());
    c.flags = s.text();
    (void)s.integer(); // own_status: for this table alone
    c.forwardedBy = s.id<OfficerId>();
    c.awaitsAcceptance = s.integer() != 0;
    c.hops = static_cast<int>(s.integer());
    c.escalations = static_cast<int>(s.integer());
    c.closeReason = s.text();
    c.servedAt = s.maybeMoment();
    c.settledBy = s.id<CallId>();
    c.firstResponseAt = s.maybeMoment();
    c.handlerUnit = s.id<UnitId>();
    c.fromUnit = s.id<UnitId>();
    c.fromCall = s.id<CallId>();
    c.fromName = s.text();
}

Call readCall(Statement &s)
{
    Call call;
    readFacts(s, call);
    readCourse(s, call);
    return call;
}

// 2024-01-01 in UTC. The seconds since then stand above 24 bits of the id: rising in time, and the same after every
// rebuild.
constexpr qint64 kRowEpochSeconds = 1'704'067'200;

qint64 firstRow(Moment moment)
{
    const qint64 secondsSince = toMs(moment) / 1000 - kRowEpochSeconds;
    return secondsSince * (qint64{1} << 24);
}

qint64 rowOf(const Call &call)
{
    const QByteArray id = call.id.bytes();
    const auto tail = qFromBigEndian<quint32>(id.constData() + 12) & 0xFF'FFFF;
    return firstRow(call.startedAt) + static_cast<qint64>(tail);
}

} // namespace

// Two calls of one second whose ids end alike would share a number: the later one takes the next free.
Result<qint64> CallTable::rowFor(const Call &call)
{
    for (qint64 row = rowOf(call);; ++row) {
        Statement taken(m_database, QStringLiteral("SELECT id FROM call WHERE row=?"));
        const Done done = taken.bind(row).run();
        if (!done.ok())
            return done.error();
        if (!taken.next() || taken.id<CallId>() == call.id)
            return row;
    }
}

Done CallTable::put(const Call &call, const QString &searchText)
{
    const Result<qint64> row = rowFor(call);
    if (!row.ok())
        return row.error();
    SearchTable search(m_database);
    Result<QString> before = numberOf(call.id);
    Done done = before.ok() ? search.willChange(call.id, row.value(), searchText) : Done(before.error());
    if (!done.ok())
        return done;
    Statement insert(
        m_database,
        QStringLiteral(
            "INSERT OR REPLACE INTO call(" TB_CALL_COLUMNS ", row, owed_at, search_text) VALUES("
            "?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    bindFacts(insert, call);
    bindCourse(insert, call);
    done = insert.bind(row.value()).bind(call.owedAt()).bind(searchText).run();
    if (done.ok() && before.value() != call.callerNumber)
        done = settleMissed(call.unit, before.value());
    return done.ok() ? settleMissed(call.unit, call.callerNumber) : done;
}

Result<QString> CallTable::numberOf(CallId id)
{
    Statement select(m_database, QStringLiteral("SELECT number FROM call WHERE id=?"));
    const Done done = select.bind(id).run();
    if (!done.ok())
        return done.error();
    return select.next() ? select.text() : QString();
}

// "number<>''" and the two states let SQLite use the indexes that hold only such rows.
// A pure function of the rows of one number: the order in which entries came makes no difference.
Done CallTable::settleMissed(UnitId unit, const QString &number)
{
    if (number.isEmpty())
        return {};
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
    return done.ok() && call.value() ? settleMissed(call.value()->unit, call.value()->callerNumber) : done;
}

Result<std::optional<Call>> CallTable::find(CallId id)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE id=?"));
    return firstOf(collect(select.bind(id)));
}

Result<std::vector<Call>> CallTable::between(Moment from, Moment to, int limit)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE row>=? AND row<? ORDER BY row DESC LIMIT ?"));
    return collect(select.bind(firstRow(from)).bind(firstRow(to)).bind(qint64{limit}));
}

Result<std::vector<Call>> CallTable::open(int limit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE status<>1"
                                    " ORDER BY owed_at IS NULL, owed_at LIMIT ?"));
    return collect(select.bind(qint64{limit}));
}

Result<std::vector<Call>> CallTable::toBeLookedAt(int limit)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE to_be_looked_at=1 ORDER BY row DESC LIMIT ?"));
    return collect(select.bind(qint64{limit}));
}

Result<std::vector<Call>> CallTable::ofNumber(const QString &canonical, int limit)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE number=? AND number<>'' ORDER BY row DESC LIMIT ?"));
    return collect(select.bind(canonical).bind(qint64{limit}));
}

Result<std::vector<Call>> CallTable::copiesOf(CallId id)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_CALL_COLUMNS " FROM call WHERE from_call=? ORDER BY row"));
    return collect(select.bind(id));
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
    return collect(select.bind(QStringLiteral("[%1]").arg(numbers.join(QLatin1Char(',')))));
}

Result<std::vector<Call>> CallTable::collect(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<Call> calls;
    while (select.next())
        calls.push_back(readCall(select));
    return calls;
}

} // namespace tb
