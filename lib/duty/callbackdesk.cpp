// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/callbackdesk.h"

#include "duty/callbody.h"
#include "journal/kinds.h"
#include "store/calltable.h"

namespace tb {

namespace {
constexpr int kMost = 10'000;
}

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
Result<std::vector<EntryDraft>> CallBackDesk::steps(const Obligation &obligation, QStringView kind,
                                                    const Json::Object &body, const Json::Object &personal)
{
    std::vector<EntryDraft> drafts;
    for (const Call &ring : obligation.rings) {
        const Result<Call> call = m_calls.known(ring.id);
        if (!call.ok())
            return call.error();
        if (call.value().isOpen())
            drafts.push_back(m_calls.step(call.value(), kind, body, personal));
    }
    if (drafts.empty())
        return Error{ErrorCode::WrongState, QStringLiteral("settled already")};
    return drafts;
}

Done CallBackDesk::writeSteps(const Seat &seat, const Obligation &obligation, QStringView kind,
                              const Json::Object &body, const QString &note)
{
    const Done fits = CallPen::fits(note);
    if (!fits.ok())
        return fits;
    Result<std::vector<EntryDraft>> drafts = steps(obligation, kind, body, CallPen::noted(note));
    return drafts.ok() ? m_pen.writeAll(seat, drafts.take()) : Done(drafts.error());
}

Done CallBackDesk::recordTry(const Seat &seat, const Obligation &obligation, const QString &result, const QString &note)
{
    return writeSteps(seat, obligation, kind::kCallBackMade, {{QStringLiteral("result"), result}}, note);
}

Done CallBackDesk::promise(const Seat &seat, const Obligation &obligation, const CallBackDraft &plan)
{
    Json::Object body{{QStringLiteral("at"), toMs(plan.at)}};
    if (!plan.officer.isNull())
        body.emplace_back(QStringLiteral("officer"), plan.officer.text());
    return writeSteps(seat, obligation, kind::kCallBackPlanned, body, plan.note);
}

Done CallBackDesk::extend(const Seat &seat, const Obligation &obligation, Moment due, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("reason")};
    if (due <= obligation.due)
        return Error{ErrorCode::WrongState, QStringLiteral("not later than it is")};
    return writeSteps(seat, obligation, kind::kCallExtended, {{QStringLiteral("due"), toMs(due)}}, reason);
}

Done CallBackDesk::escalate(const Seat &seat, const Obligation &obligation, const QString &note)
{
    return writeSteps(seat, obligation, kind::kCallEscalated, {}, note);
}

Done CallBackDesk::forward(const Seat &seat, const Obligation &obligation, const ForwardDraft &forward)
{
    const Result<Json::Object> body = CallPen::passedTo(forward);
    if (!body.ok())
        return body.error();
    return writeSteps(seat, obligation, kind::kCallForwarded, body.value(), forward.note);
}

Done CallBackDesk::accept(const Seat &seat, const Obligation &obligation, const QString &note)
{
    return writeSteps(seat, obligation, kind::kCallAccepted, {}, note);
}

Done CallBackDesk::giveBack(const Seat &seat, const Obligation &obligation, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("reason")};
    return writeSteps(seat, obligation, kind::kCallReturned, {}, reason);
}

Done CallBackDesk::settle(const Seat &seat, const Obligation &obligation, const QString &reason, const QString &note)
{
    if (!reasons().contains(reason))
        return Error{ErrorCode::WrongState, QStringLiteral("no such outcome")};
    return writeSteps(seat, obligation, kind::kCallClosed, {{QStringLiteral("reason"), reason}}, note);
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
