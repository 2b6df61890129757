// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/callbackdesk.h"

#include "duty/callbody.h"
#include "journal/kinds.h"
#include "store/calltable.h"

namespace tb {

namespace {
constexpr int kMost = 10'000;
/// Why the rings before one that went to another unit are closed.
const Json::Object kWithIt{{QStringLiteral("reason"), QStringLiteral("passed-on")}};
} // namespace

const QStringList &CallBackDesk::reasons()
{
    static const QStringList reasons{QStringLiteral("tries"), QStringLiteral("rang-again"), QStringLiteral("nuisance"),
                                     QStringLiteral("outside-hours"), QStringLiteral("withheld")};
    return reasons;
}

Result<std::vector<Obligation>> CallBackDesk::owed()
{
    const Result<std::vector<Call>> open = CallTable(m_pen.database()).open(kMost);
    return open.ok() ? Result<std::vector<Obligation>>(obligationsOf(open.value()))
                     : Result<std::vector<Obligation>>(open.error());
}

// Read anew: meanwhile somebody else may have settled one of them, and that one is left alone.
Result<std::vector<Call>> CallBackDesk::open(const Obligation &obligation)
{
    std::vector<Call> rings;
    for (const Call &ring : obligation.rings) {
        Result<Call> call = m_calls.known(ring.id);
        if (!call.ok())
            return call.error();
        if (call.value().isOpen())
            rings.push_back(call.take());
    }
    if (rings.empty())
        return Error{ErrorCode::WrongState, QStringLiteral("settled already")};
    return rings;
}

// A ring that came after it was passed on was passed on to nobody.
Result<std::vector<Call>> CallBackDesk::passedOn(const Obligation &obligation)
{
    Result<std::vector<Call>> rings = open(obligation);
    if (!rings.ok())
        return rings;
    std::vector<Call> waiting = rings.take();
    std::erase_if(waiting, [](const Call &ring) { return !ring.awaitsAcceptance || !ring.handlerUnit.isNull(); });
    if (waiting.empty())
        return Error{ErrorCode::WrongState, QStringLiteral("passed on to nobody here")};
    return waiting;
}

Done CallBackDesk::writeSteps(const Seat &seat, const Result<std::vector<Call>> &rings, QStringView kind,
                              const Json::Object &body, const QString &note)
{
    const Done fits = CallPen::fits(note);
    if (!fits.ok())
        return fits;
    if (!rings.ok())
        return rings.error();
    std::vector<EntryDraft> drafts;
    for (const Call &ring : rings.value())
        drafts.push_back(m_calls.step(ring, kind, body, CallPen::noted(note)));
    return m_pen.writeAll(seat, std::move(drafts));
}

Done CallBackDesk::recordTry(const Seat &seat, const Obligation &obligation, const QString &result, const QString &note)
{
    return writeSteps(seat, open(obligation), kind::kCallBackMade, {{QStringLiteral("result"), result}}, note);
}

Done CallBackDesk::promise(const Seat &seat, const Obligation &obligation, const CallBackDraft &plan)
{
    Json::Object body{{QStringLiteral("at"), toMs(plan.at)}};
    if (!plan.officer.isNull())
        body.emplace_back(QStringLiteral("officer"), plan.officer.text());
    return writeSteps(seat, open(obligation), kind::kCallBackPlanned, body, plan.note);
}

Done CallBackDesk::extend(const Seat &seat, const Obligation &obligation, Moment due, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("reason")};
    if (due <= obligation.due)
        return Error{ErrorCode::WrongState, QStringLiteral("not later than it is")};
    return writeSteps(seat, open(obligation), kind::kCallExtended, {{QStringLiteral("due"), toMs(due)}}, reason);
}

Done CallBackDesk::escalate(const Seat &seat, const Obligation &obligation, const QString &note)
{
    return writeSteps(seat, open(obligation), kind::kCallEscalated, {}, note);
}

Done CallBackDesk::forward(const Seat &seat, const Obligation &obligation, const ForwardDraft &forward)
{
    const Result<Json::Object> body = CallPen::passedTo(forward);
    if (!body.ok())
        return body.error();
    const Result<std::vector<Call>> rings = open(obligation);
    if (forward.unit.isNull() || !rings.ok())
        return writeSteps(seat, rings, kind::kCallForwarded, body.value(), forward.note);
    std::vector<EntryDraft> drafts;
    for (const Call &ring : rings.value()) {
        drafts.push_back(drafts.empty()
                             ? m_calls.step(ring, kind::kCallForwarded, body.value(), CallPen::noted(forward.note))
                             : m_calls.step(ring, kind::kCallClosed, kWithIt, {}));
    }
    return m_pen.writeAll(seat, std::move(drafts));
}

Done CallBackDesk::accept(const Seat &seat, const Obligation &obligation, const QString &note)
{
    return writeSteps(seat, passedOn(obligation), kind::kCallAccepted, {}, note);
}

Done CallBackDesk::giveBack(const Seat &seat, const Obligation &obligation, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("reason")};
    return writeSteps(seat, passedOn(obligation), kind::kCallReturned, {}, reason);
}

Done CallBackDesk::settle(const Seat &seat, const Obligation &obligation, const QString &reason, const QString &note)
{
    if (!reasons().contains(reason))
        return Error{ErrorCode::WrongState, QStringLiteral("no such outcome")};
    return writeSteps(seat, open(obligation), kind::kCallClosed, {{QStringLiteral("reason"), reason}}, note);
}

Result<int> CallBackDesk::logMissed(const Seat &seat, LineId line, const std::vector<MissedRing> &rings)
{
    const Result<CallGround> ground = m_calls.ground(seat);
    if (!ground.ok())
        return ground.error();
    std::vector<EntryDraft> drafts;
    for (const MissedRing &ring : rings) {
        if (!ring.readable)
            continue;
        CallDraft draft;
        draft.type = CallType::Missed;
        draft.line = line;
        draft.number = ring.number;
        draft.kind = QStringLiteral("kind.unknown");
        draft.startedAt = ring.at;
        const CallBody body(draft, ground.value().areaCode, ground.value().calendar);
        EntryDraft entry;
        entry.unit = seat.unit;
        entry.subject = {SubjectType::Call, m_pen.newId<CallId>().as<SubjectId>()};
        entry.kind = kind::kCallLogged.toString();
        entry.occurredAt = ring.at;
        entry.body = body.coded();
        entry.personal = body.personal();
        drafts.push_back(std::move(entry));
    }
    const int count = static_cast<int>(drafts.size());
    const Done done = drafts.empty() ? Done() : m_pen.writeAll(seat, std::move(drafts), {}, [&](EntryDraft &saved) {
        return m_calls.addReference(seat, saved);
    });
    return done.ok() ? Result<int>(count) : Result<int>(done.error());
}

} // namespace tb
