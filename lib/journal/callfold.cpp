// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/callfold.h"

#include "journal/callfields.h"
#include "journal/kinds.h"

namespace tb {

namespace {

CallType typeOf(const QString &code)
{
    if (code == u"missed")
        return CallType::Missed;
    return code == u"outgoing" ? CallType::Outgoing : CallType::Answered;
}

} // namespace

std::optional<Call> foldCall(const History &history)
{
    CallFold fold;
    for (const StampedEntry &stamped : history)
        fold.add(stamped);
    return fold.result();
}

void CallFold::add(const StampedEntry &stamped)
{
    using Step = void (CallFold::*)(const StampedEntry &);
    static const std::map<QStringView, Step> steps{
        {kind::kCallAmended, &CallFold::amend},
        {kind::kCallForwarded, &CallFold::forward},
        {kind::kCallAccepted, &CallFold::accept},
        {kind::kCallReturned, &CallFold::giveBack},
        {kind::kResponseRecorded, &CallFold::respond},
        {kind::kCallBackPlanned, &CallFold::planCallBack},
        {kind::kCallBackMade, &CallFold::recordCallBack},
        {kind::kCallClosed, &CallFold::close},
        {kind::kCallReopened, &CallFold::reopen},
        {kind::kCallExtended, &CallFold::extend},
        {kind::kCallWaiting, &CallFold::wait},
        {kind::kCallEscalated, &CallFold::escalate},
        {kind::kCallRevealed, &CallFold::reveal},
    };
    const Header &header = stamped.entry.header;
    m_positions.emplace(header.id, m_position);
    const bool known = shapeOf(header.kind, header.version);
    const auto step = known ? steps.find(QStringView(header.kind)) : steps.end();
    if (known && header.kind == kind::kCallLogged && !m_opened)
        log(stamped);
    else if (step != steps.end() && m_opened)
        (this->*step->second)(stamped);
    else
        ++m_call.unknown;
    m_call.pending += stamped.stamps ? 0 : 1;
    m_call.lastEntry = header.id;
    m_call.lastChangeAt = stamped.effectiveAt();
    addFlags(stamped);
    deriveServed();
    deriveStatus();
    ++m_position;
}

void CallFold::log(const StampedEntry &stamped)
{
    const Entry &entry = stamped.entry;
    m_opened = true;
    m_call.id = entry.header.subject.id.as<CallId>();
    m_call.unit = entry.header.unit;
    m_call.loggedBy = entry.header.officer;
    m_call.desk = entry.header.desk;
    m_call.startedAt = stamped.effectiveAt();
    m_call.reference = textOf(entry.body, u"ref");
    m_call.type = typeOf(textOf(entry.body, u"type"));
    m_call.erased = entry.isPersonalMissing();
    takeAllFields(entry, m_call);
}

void CallFold::amend(const StampedEntry &stamped)
{
    const Entry &entry = stamped.entry;
    for (const QString &field : textsOf(entry.body, u"fields")) {
        noteChange(entry.header, field);
        takeField(entry, field, m_call);
    }
}

// An amendment whose author had not seen another desk's change of the same field wins (it is later), but a person
// should look. One made with both in sight settles it.
void CallFold::noteChange(const Header &header, const QString &field)
{
    const auto seen = m_positions.find(header.base);
    const int seenUpTo = seen == m_positions.end() ? -1 : seen->second;
    const auto last = m_changes.find(field);
    const bool unseen = last != m_changes.end() && last->second.position > seenUpTo;
    m_contested[field] = unseen && last->second.stream != header.stream;
    m_changes[field] = {m_position, header.stream};
    m_call.toBeLookedAt = false;
    for (const auto &[name, contested] : m_contested)
        m_call.toBeLookedAt = m_call.toBeLookedAt || contested;
}

void CallFold::forward(const StampedEntry &stamped)
{
    const Json &body = stamped.entry.body;
    m_call.handler = OfficerId::fromText(textOf(body, u"officer"));
    m_call.handlerName = textOf(body, u"where");
    m_call.forwardedBy = stamped.entry.header.officer;
    m_call.awaitsAcceptance = !m_call.handler.isNull() && m_call.handler != m_call.forwardedBy;
    ++m_call.hops;
    m_taken = m_waiting = false;
    if (const auto due = momentOf(body, u"due"))
        m_call.dueAt = due;
    m_call.outcome = QStringLiteral("outcome.forwarded");
    m_call.callBackAt.reset();
    m_closed = false;
}

void CallFold::accept(const StampedEntry &stamped)
{
    m_call.handler = stamped.entry.header.officer;
    m_call.handlerName.clear();
    m_call.awaitsAcceptance = false;
    m_taken = true;
}

// Back to the one who passed it on; it is theirs at once, for somebody must have it.
void CallFold::giveBack(const StampedEntry &)
{
    m_call.handler = m_call.forwardedBy.isNull() ? m_call.loggedBy : m_call.forwardedBy;
    m_call.handlerName.clear();
    m_call.awaitsAcceptance = false;
    m_taken = true;
}

void CallFold::extend(const StampedEntry &stamped)
{
    const auto due = momentOf(stamped.entry.body, u"due");
    if (m_call.callBackAt)
        m_call.callBackAt = due;
    else
        m_call.dueAt = due;
    m_waiting = false;
}

void CallFold::wait(const StampedEntry &stamped)
{
    m_call.dueAt = momentOf(stamped.entry.body, u"until");
    m_call.callBackAt.reset();
    m_waiting = true;
}

void CallFold::escalate(const StampedEntry &)
{
    ++m_call.escalations;
}

// Who looked is in the timeline; the call itself is as it was.
void CallFold::reveal(const StampedEntry &) { }

void CallFold::respond(const StampedEntry &stamped)
{
    ++m_call.responses;
    m_call.callBackAt.reset();
    m_waiting = false;
    if (flagOf(stamped.entry.body, u"closes"))
        finish(stamped.effectiveAt());
}

void CallFold::planCallBack(const StampedEntry &stamped)
{
    m_call.callBackAt = momentOf(stamped.entry.body, u"at");
    m_call.outcome = QStringLiteral("outcome.callback");
    m_closed = false;
    const OfficerId officer = OfficerId::fromText(textOf(stamped.entry.body, u"officer"));
    if (!officer.isNull())
        m_call.handler = officer;
}

void CallFold::recordCallBack(const StampedEntry &stamped)
{
    ++m_call.callBackTries;
    if (textOf(stamped.entry.body, u"result") != u"reached")
        return;
    m_call.callBackAt.reset();
    if (!m_call.servedAt)
        m_call.servedAt = stamped.effectiveAt();
    if (m_call.type == CallType::Missed || !m_call.dueAt)
        finish(stamped.effectiveAt());
}

void CallFold::close(const StampedEntry &stamped)
{
    m_call.closeReason = textOf(stamped.entry.body, u"reason");
    finish(stamped.effectiveAt());
}

void CallFold::reopen(const StampedEntry &stamped)
{
    m_closed = false;
    m_call.closedAt.reset();
    m_call.closeReason.clear();
    m_call.reopened = true;
    if (const auto due = momentOf(stamped.entry.body, u"due"))
        m_call.dueAt = due;
}

void CallFold::finish(Moment at)
{
    m_closed = true;
    m_call.closedAt = at;
}

// A missed call is served by the call-back that reached the caller; any other by itself.
void CallFold::deriveServed()
{
    if (m_call.type == CallType::Missed)
        return;
    const bool nobody = m_call.type == CallType::Outgoing && m_call.outcome == u"outcome.missed";
    m_call.servedAt = nobody ? std::nullopt : std::optional(m_call.startedAt);
}

void CallFold::deriveStatus()
{
    const bool away = m_call.outcome == u"outcome.forwarded" && !m_taken;
    if (m_closed)
        m_call.status = CallStatus::Settled;
    else if (m_call.callBackAt)
        m_call.status = m_call.type == CallType::Missed && m_call.outcome != u"outcome.callback"
            ? CallStatus::CallBackOwed
            : CallStatus::CallBackPromised;
    else if (m_waiting)
        m_call.status = CallStatus::Waiting;
    else if (away)
        m_call.status = CallStatus::Forwarded;
    else
        m_call.status = m_call.dueAt || m_call.reopened || m_taken ? CallStatus::InProgress : CallStatus::Settled;
}

void CallFold::addFlags(const StampedEntry &stamped)
{
    if (!stamped.stamps)
        return;
    QStringList flags = m_call.flags.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &flag : stamped.stamps->flags) {
        if (!flags.contains(flag))
            flags.append(flag);
    }
    m_call.flags = flags.join(QLatin1Char(','));
}

} // namespace tb
