// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/calldesk.h"

#include "duty/callbody.h"
#include "journal/kinds.h"

#include <algorithm>

namespace tb {

namespace {

Done mendable(const std::vector<Problem> &problems)
{
    const bool blocked = std::any_of(problems.begin(), problems.end(), [](const Problem &p) { return p.blocks; });
    return blocked ? Done(Error{ErrorCode::DraftIncomplete, QStringLiteral("call")}) : Done();
}

Done within(const QString &text, int most)
{
    return text.size() > most ? Done(Error{ErrorCode::TooLarge, QStringLiteral("text")}) : Done();
}

} // namespace

Result<CallId> CallDesk::logCall(const Seat &seat, const CallDraft &draft)
{
    const Result<CallGround> ground = m_calls.ground(seat);
    if (!ground.ok())
        return ground.error();
    const Done complete = mendable(draft.problems(ground.value().areaCode, m_pen.now()));
    if (!complete.ok())
        return complete.error();
    const CallBody body(draft, ground.value().areaCode, ground.value().calendar);
    const auto id = m_pen.newId<CallId>();
    EntryDraft entry;
    entry.unit = seat.unit;
    entry.subject = {SubjectType::Call, id.as<SubjectId>()};
    entry.kind = kind::kCallLogged.toString();
    entry.occurredAt = draft.startedAt;
    entry.body = body.coded();
    entry.personal = body.personal();
    // A reference is used up only by a call that was saved.
    const Result<EntryId> written
        = m_pen.write(seat, entry, [&](EntryDraft &saved) { return m_calls.addReference(seat, saved); });
    return written.ok() ? Result<CallId>(id) : Result<CallId>(written.error());
}

Done CallDesk::amend(const Seat &seat, CallId id, const CallDraft &draft)
{
    const Result<CallGround> ground = m_calls.ground(seat);
    const Result<Call> call = m_calls.known(id);
    if (!ground.ok() || !call.ok())
        return ground.ok() ? call.error() : ground.error();
    const Done complete = mendable(draft.problems(ground.value().areaCode, m_pen.now()));
    if (!complete.ok())
        return complete;
    const CallBody body(draft, ground.value().areaCode, ground.value().calendar);
    const QStringList fields = body.changedFrom(call.value());
    if (fields.isEmpty())
        return {};
    Json::Object coded = CallBody::only(body.coded(), fields);
    coded.emplace_back(QStringLiteral("fields"), fields);
    return m_calls.write(seat, call.value(), kind::kCallAmended, std::move(coded),
                         CallBody::only(body.personal(), fields));
}

Done CallDesk::respond(const Seat &seat, CallId id, const ResponseDraft &response)
{
    const Result<Call> call = m_calls.known(id);
    if (!call.ok())
        return call.error();
    if (response.text.trimmed().isEmpty())
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("response")};
    const Done fits = within(response.text, kMostTextCharacters);
    if (!fits.ok())
        return fits;
    return m_calls.write(
        seat, call.value(), kind::kResponseRecorded,
        {{QStringLiteral("by"), response.by},
         {QStringLiteral("agreed"), response.agreed},
         {QStringLiteral("closes"), response.closes}},
        {{QStringLiteral("text"), response.text.trimmed()}, {QStringLiteral("to"), response.to.trimmed()}},
        response.at);
}

Done CallDesk::forward(const Seat &seat, CallId id, const ForwardDraft &forward)
{
    const Result<Call> call = m_calls.known(id);
    if (!call.ok())
        return call.error();
    Result<Json::Object> body = CallPen::passedTo(forward);
    if (!body.ok())
        return body.error();
    return m_calls.write(seat, call.value(), kind::kCallForwarded, body.take(), CallPen::noted(forward.note));
}

Done CallDesk::planCallBack(const Seat &seat, CallId id, const CallBackDraft &plan)
{
    const Result<Call> call = m_calls.known(id);
    if (!call.ok())
        return call.error();
    Json::Object body{{QStringLiteral("at"), toMs(plan.at)}};
    if (!plan.officer.isNull())
        body.emplace_back(QStringLiteral("officer"), plan.officer.text());
    return m_calls.write(seat, call.value(), kind::kCallBackPlanned, std::move(body), CallPen::noted(plan.note));
}

Done CallDesk::recordCallBack(const Seat &seat, CallId id, const QString &result, const QString &note)
{
    const Result<Call> call = m_calls.known(id);
    if (!call.ok())
        return call.error();
    return m_calls.write(seat, call.value(), kind::kCallBackMade, {{QStringLiteral("result"), result}},
                         CallPen::noted(note));
}

Done CallDesk::close(const Seat &seat, CallId id, const QString &note)
{
    const Result<Call> call = m_calls.known(id);
    if (!call.ok())
        return call.error();
    if (!call.value().isOpen())
        return Error{ErrorCode::WrongState, QStringLiteral("closed already")};
    return m_calls.write(seat, call.value(), kind::kCallClosed, {}, CallPen::noted(note));
}

Done CallDesk::reopen(const Seat &seat, CallId id, const QString &note)
{
    const Result<Call> call = m_calls.known(id);
    if (!call.ok())
        return call.error();
    if (call.value().isOpen())
        return Error{ErrorCode::WrongState, QStringLiteral("open already")};
    return m_calls.write(seat, call.value(), kind::kCallReopened, {}, CallPen::noted(note));
}

} // namespace tb
