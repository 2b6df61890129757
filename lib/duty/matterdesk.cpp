// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/matterdesk.h"

#include "domain/textlimits.h"
#include "journal/kinds.h"

namespace tb {

namespace {

Done saying(const QString &reason)
{
    return reason.trimmed().isEmpty() ? Done(Error{ErrorCode::DraftIncomplete, QStringLiteral("reason")}) : Done();
}

Error wrongState(const char *detail)
{
    return {ErrorCode::WrongState, QString::fromLatin1(detail)};
}

} // namespace

Result<Call> MatterDesk::open(CallId id)
{
    Result<Call> call = m_calls.known(id);
    if (call.ok() && !call.value().isOpen())
        return wrongState("nothing is owed");
    return call;
}

Done MatterDesk::accept(const Seat &seat, CallId id, const QString &note)
{
    const Result<Call> call = open(id);
    if (!call.ok())
        return call.error();
    if (!call.value().awaitsAcceptance)
        return wrongState("passed on to nobody here");
    return m_calls.write(seat, call.value(), kind::kCallAccepted, {}, CallPen::noted(note));
}

Done MatterDesk::giveBack(const Seat &seat, CallId id, const QString &reason)
{
    const Result<Call> call = open(id);
    if (!call.ok())
        return call.error();
    const Done said = saying(reason);
    if (!said.ok())
        return said;
    if (!call.value().awaitsAcceptance)
        return wrongState("passed on to nobody here");
    return m_calls.write(seat, call.value(), kind::kCallReturned, {}, CallPen::noted(reason));
}

Done MatterDesk::extend(const Seat &seat, CallId id, Moment due, const QString &reason)
{
    const Result<Call> call = open(id);
    if (!call.ok())
        return call.error();
    const Done said = saying(reason);
    if (!said.ok())
        return said;
    if (call.value().owedAt() && due <= *call.value().owedAt())
        return wrongState("not later than it is");
    return m_calls.write(seat, call.value(), kind::kCallExtended, {{QStringLiteral("due"), toMs(due)}},
                         CallPen::noted(reason));
}

Done MatterDesk::waitForInformation(const Seat &seat, CallId id, Moment until, const QString &what)
{
    const Result<Call> call = open(id);
    if (!call.ok())
        return call.error();
    const Done said = saying(what);
    if (!said.ok())
        return said;
    return m_calls.write(seat, call.value(), kind::kCallWaiting, {{QStringLiteral("until"), toMs(until)}},
                         CallPen::noted(what));
}

Done MatterDesk::escalate(const Seat &seat, CallId id, const QString &note)
{
    const Result<Call> call = open(id);
    return call.ok() ? m_calls.write(seat, call.value(), kind::kCallEscalated, {}, CallPen::noted(note))
                     : Done(call.error());
}

Done MatterDesk::reveal(const Seat &seat, CallId id, const QString &reason)
{
    const Result<Call> call = m_calls.known(id);
    if (!call.ok())
        return call.error();
    const Done said = saying(reason);
    if (!said.ok())
        return said;
    const QString text = reason.trimmed().left(kMostTextCharacters);
    return m_calls.write(seat, call.value(), kind::kCallRevealed, {}, {{QStringLiteral("reason"), text}});
}

} // namespace tb
