// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/matterdesk.h"

#include "domain/textlimits.h"
#include "duty/wrongstate.h"
#include "journal/kinds.h"

namespace tb {

Result<Call> MatterDesk::open(CallId id)
{
    Result<Call> call = m_calls.known(id);
    if (call.ok() && !call.value().isOpen())
        return wrongState("nothing is owed");
    return call;
}

Result<Call> MatterDesk::passedOn(CallId id)
{
    Result<Call> call = open(id);
    if (call.ok() && (!call.value().awaitsAcceptance || !call.value().handlerUnit.isNull()))
        return wrongState("passed on to nobody here");
    return call;
}

Result<Call> MatterDesk::because(Result<Call> call, const QString &reason)
{
    if (call.ok() && reason.trimmed().isEmpty())
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("reason")};
    return call;
}

Done MatterDesk::step(const Seat &seat, const Result<Call> &call, QStringView kind, Json::Object body,
                      const QString &note)
{
    return call.ok() ? m_calls.write(seat, call.value(), kind, std::move(body), CallPen::noted(note))
                     : Done(call.error());
}

Done MatterDesk::accept(const Seat &seat, CallId id, const QString &note)
{
    return step(seat, passedOn(id), kind::kCallAccepted, {}, note);
}

Done MatterDesk::giveBack(const Seat &seat, CallId id, const QString &reason)
{
    return step(seat, because(passedOn(id), reason), kind::kCallReturned, {}, reason);
}

Done MatterDesk::extend(const Seat &seat, CallId id, Moment due, const QString &reason)
{
    Result<Call> call = because(open(id), reason);
    if (call.ok() && call.value().owedAt() && due <= *call.value().owedAt())
        call = wrongState("not later than it is");
    return step(seat, call, kind::kCallExtended, {{QStringLiteral("due"), toMs(due)}}, reason);
}

Done MatterDesk::waitForInformation(const Seat &seat, CallId id, Moment until, const QString &what)
{
    return step(seat, because(open(id), what), kind::kCallWaiting, {{QStringLiteral("until"), toMs(until)}}, what);
}

Done MatterDesk::escalate(const Seat &seat, CallId id, const QString &note)
{
    return step(seat, open(id), kind::kCallEscalated, {}, note);
}

Done MatterDesk::reveal(const Seat &seat, CallId id, const QString &reason)
{
    const Result<Call> call = because(m_calls.known(id), reason);
    if (!call.ok())
        return call.error();
    const QString text = reason.trimmed().left(kMostTextCharacters);
    return m_calls.write(seat, call.value(), kind::kCallRevealed, {}, {{QStringLiteral("reason"), text}});
}

} // namespace tb
