// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/callfold.h"

#include "journal/callfields.h"
#include "journal/contestfold.h"
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
        {kind::kCallReported, &CallFold::hear},
    };
    const Header &header = stamped.entry.header;
    m_positions.emplace(header.id, m_position);
    const bool known = shapeOf(header.kind, header.version);
    const auto step = known ? steps.find(QStringView(header.kind)) : steps.end();
    if (known && isOpening(stamped))
        m_opened = true;
    else if (known && header.kind == kind::kPersonalErased)
        erase(stamped);
    else if (step != steps.end() && m_opened)
        (this->*step->second)(stamped);
    else
        ++m_call.unknown;
    m_call.pending += stamped.stamps ? 0 : 1;
    m_call.lastEntry = header.id;
    m_call.lastChangeAt = stamped.effectiveAt();
    addFlags(stamped);
    if (m_erased)
        forgetCaller();
    deriveServed();
    deriveStatus();
    deriveFirstResponse();
    ++m_position;
}

// A server that came back from a backup may pass the same matter on once more: the first opening counts, and the second
// says nothing new.
bool CallFold::isOpening(const StampedEntry &stamped)
{
    const QString &kind = stamped.entry.header.kind;
    if (kind == kind::kCallReceived) {
        if (!m_opened)
            receive(stamped);
        return true;
    }
    if (kind != kind::kCallLogged || m_opened)
        return false;
    log(stamped);
    return true;
}

void CallFold::open(const StampedEntry &stamped, CallType type)
{
    const Entry &entry = stamped.entry;
    m_call.id = entry.header.subject.id.as<CallId>();
    m_call.unit = entry.header.unit;
    m_call.loggedBy = entry.header.officer;
    m_call.desk = entry.header.desk;
    m_call.startedAt = stamped.effectiveAt();
    m_call.reference = textOf(entry.body, u"ref");
    m_call.type = type;
}

void CallFold::log(const StampedEntry &stamped)
{
    const Entry &entry = stamped.entry;
    open(stamped, typeOf(textOf(entry.body, u"type")));
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
    // Nobody can look at what was erased.
    if (m_erased && isPersonalField(field))
        return;
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
    m_call.handlerUnit = UnitId::fromText(textOf(body, u"unit"));
    m_call.handlerName = textOf(body, u"where");
    m_call.forwardedBy = stamped.entry.header.officer;
    m_call.awaitsAcceptance
        = !m_call.handlerUnit.isNull() || (!m_call.handler.isNull() && m_call.handler != m_call.forwardedBy);
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
    m_call.handlerUnit = UnitId();
    m_call.handlerName.clear();
    m_call.awaitsAcceptance = false;
    m_taken = true;
}

// Back to the one who passed it on; it is theirs at once, for somebody must have it. What came from another unit and
// was passed on to nobody here leaves us.
void CallFold::giveBack(const StampedEntry &stamped)
{
    if (m_call.type != CallType::Received || !m_call.forwardedBy.isNull())
        return takeBack();
    m_call.awaitsAcceptance = false;
    m_call.closeReason = QStringLiteral("returned");
    finish(stamped.effectiveAt());
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

// Several desks may see at once that it is long overdue: the first that says so to somebody counts.
void CallFold::escalate(const StampedEntry &stamped)
{
    const bool itself = flagOf(stamped.entry.body, u"itself");
    const int told = textOf(stamped.entry.body, u"to") == u"city" ? 2 : 1;
    if (itself && told <= m_call.told)
        return;
    ++m_call.escalations;
    if (itself)
        m_call.told = told;
}

// Who looked is in the timeline; the call itself is as it was.
void CallFold::reveal(const StampedEntry &) { }

void CallFold::respond(const StampedEntry &stamped)
{
    ++m_call.responses;
    m_responded = m_responded.value_or(stamped.effectiveAt());
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
    m_responded = m_responded.value_or(stamped.effectiveAt());
    m_call.callBackAt.reset();
    if (!m_call.servedAt)
        m_call.servedAt = stamped.effectiveAt();
    if (m_call.type == CallType::Missed || !m_call.dueAt)
        finish(stamped.effectiveAt());
}

void CallFold::close(const StampedEntry &stamped)
{
    m_call.closeReason = textOf(stamped.entry.body, u"reason");
    m_call.settledBy = CallId::fromText(textOf(stamped.entry.body, u"by"));
    finish(stamped.effectiveAt());
}

void CallFold::reopen(const StampedEntry &stamped)
{
    m_closed = false;
    m_call.closedAt.reset();
    m_call.closeReason.clear();
    m_call.settledBy = {};
    m_call.reopened = true;
    m_call.told = 0;
    if (const auto due = momentOf(stamped.entry.body, u"due"))
        m_call.dueAt = due;
}

void CallFold::finish(Moment at)
{
    m_closed = true;
    m_call.closedAt = at;
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
