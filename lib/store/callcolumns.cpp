// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/callcolumns.h"

namespace tb {

namespace {

// 2024-01-01 in UTC. The seconds since then stand above 24 bits of the id: rising in time, and the same after every
// rebuild.
constexpr qint64 kRowEpochSeconds = 1'704'067'200;

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
    s.bind(c.handlerUnit).bind(c.fromUnit).bind(c.fromCall).bind(c.fromName).bind(c.callerKind);
    s.bind(qint64{c.told});
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
    c.callerKind = s.text();
    c.told = static_cast<int>(s.integer());
}

} // namespace

void bindCall(Statement &statement, const Call &call)
{
    bindFacts(statement, call);
    bindCourse(statement, call);
}

Call readCall(Statement &statement)
{
    Call call;
    readFacts(statement, call);
    readCourse(statement, call);
    return call;
}

Result<std::vector<Call>> collectCalls(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<Call> calls;
    while (select.next())
        calls.push_back(readCall(select));
    return calls;
}

qint64 firstRowAt(Moment moment)
{
    const qint64 secondsSince = toMs(moment) / 1000 - kRowEpochSeconds;
    return secondsSince * (qint64{1} << 24);
}

} // namespace tb
