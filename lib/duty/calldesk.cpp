// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/calldesk.h"

#include "duty/callbody.h"
#include "duty/unitcalendar.h"
#include "journal/kinds.h"
#include "store/calltable.h"
#include "store/settingtable.h"
#include "store/unittable.h"

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

Result<CallDesk::Ground> CallDesk::ground(const Seat &seat)
{
    const Result<std::optional<Unit>> unit = UnitTable(m_pen.database()).find(seat.unit);
    Result<WorkCalendar> calendar = calendarOfUnit(m_pen.database(), seat.unit);
    if (!unit.ok() || !calendar.ok())
        return unit.ok() ? calendar.error() : unit.error();
    return Ground{unit.value() ? unit.value()->areaCode : QString(), calendar.take()};
}

Result<CallId> CallDesk::logCall(const Seat &seat, const CallDraft &draft)
{
    const Result<Ground> ground = this->ground(seat);
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
    const Result<EntryId> written = m_pen.write(seat, entry, [&](EntryDraft &saved) {
        const Result<QString> reference = nextReference(seat, draft.startedAt);
        if (reference.ok())
            saved.body.emplace_back(QStringLiteral("ref"), reference.value());
        return reference.ok() ? Done() : Done(reference.error());
    });
    return written.ok() ? Result<CallId>(id) : Result<CallId>(written.error());
}

// "TB-2411-1008": day and month, the desk's number, and three digits counted on this desk.
Result<QString> CallDesk::nextReference(const Seat &seat, Moment at)
{
    const QDate day = wallDate(at);
    const QString prefix = QStringLiteral("TB-%1-%2").arg(day.toString(QStringLiteral("ddMM"))).arg(seat.deskNumber);
    const QString name = QStringLiteral("reference/%1/%2").arg(day.toString(Qt::ISODate)).arg(seat.deskNumber);
    const Result<qint64> count = SettingTable(m_pen.database()).increment(name);
    if (!count.ok())
        return count.error();
    return prefix + QStringLiteral("%1").arg(count.value(), 3, 10, QLatin1Char('0'));
}

Done CallDesk::amend(const Seat &seat, CallId id, const CallDraft &draft)
{
    const Result<Ground> ground = this->ground(seat);
    const Result<Call> call = known(id);
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
    return write(seat, call.value(), kind::kCallAmended, std::move(coded), CallBody::only(body.personal(), fields));
}

Done CallDesk::respond(const Seat &seat, CallId id, const ResponseDraft &response)
{
    const Result<Call> call = known(id);
    if (!call.ok())
        return call.error();
    if (response.text.trimmed().isEmpty())
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("response")};
    const Done fits = within(response.text, kMostTextCharacters);
    if (!fits.ok())
        return fits;
    return write(seat, call.value(), kind::kResponseRecorded,
                 {{QStringLiteral("by"), response.by},
                  {QStringLiteral("agreed"), response.agreed},
                  {QStringLiteral("closes"), response.closes}},
                 {{QStringLiteral("text"), response.text.trimmed()}, {QStringLiteral("to"), response.to.trimmed()}},
                 response.at);
}

Done CallDesk::forward(const Seat &seat, CallId id, const ForwardDraft &forward)
{
    const Result<Call> call = known(id);
    if (!call.ok())
        return call.error();
    if (forward.officer.isNull() && forward.where.trimmed().isEmpty())
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("forward")};
    const Done fits = within(forward.note, kMostTextCharacters);
    if (!fits.ok())
        return fits;
    Json::Object body{{QStringLiteral("where"), forward.where.trimmed()}};
    if (!forward.officer.isNull())
        body.emplace_back(QStringLiteral("officer"), forward.officer.text());
    if (forward.due)
        body.emplace_back(QStringLiteral("due"), toMs(*forward.due));
    return write(seat, call.value(), kind::kCallForwarded, std::move(body), noted(forward.note));
}

Done CallDesk::planCallBack(const Seat &seat, CallId id, const CallBackDraft &plan)
{
    const Result<Call> call = known(id);
    if (!call.ok())
        return call.error();
    Json::Object body{{QStringLiteral("at"), toMs(plan.at)}};
    if (!plan.officer.isNull())
        body.emplace_back(QStringLiteral("officer"), plan.officer.text());
    return write(seat, call.value(), kind::kCallBackPlanned, std::move(body), noted(plan.note));
}

Done CallDesk::recordCallBack(const Seat &seat, CallId id, const QString &result, const QString &note)
{
    const Result<Call> call = known(id);
    if (!call.ok())
        return call.error();
    return write(seat, call.value(), kind::kCallBackMade, {{QStringLiteral("result"), result}}, noted(note));
}

Done CallDesk::close(const Seat &seat, CallId id, const QString &note)
{
    const Result<Call> call = known(id);
    if (!call.ok())
        return call.error();
    if (!call.value().isOpen())
        return Error{ErrorCode::WrongState, QStringLiteral("closed already")};
    return write(seat, call.value(), kind::kCallClosed, {}, noted(note));
}

Done CallDesk::reopen(const Seat &seat, CallId id, const QString &note)
{
    const Result<Call> call = known(id);
    if (!call.ok())
        return call.error();
    if (call.value().isOpen())
        return Error{ErrorCode::WrongState, QStringLiteral("open already")};
    return write(seat, call.value(), kind::kCallReopened, {}, noted(note));
}

Result<Call> CallDesk::known(CallId id)
{
    const Result<std::optional<Call>> call = CallTable(m_pen.database()).find(id);
    if (!call.ok())
        return call.error();
    if (!call.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("call")};
    return *call.value();
}

Json::Object CallDesk::noted(const QString &note)
{
    const QString text = note.trimmed().left(kMostTextCharacters);
    return text.isEmpty() ? Json::Object() : Json::Object{{QStringLiteral("note"), text}};
}

Done CallDesk::write(const Seat &seat, const Call &call, QStringView kind, Json::Object body, Json::Object personal,
                     std::optional<Moment> occurredAt)
{
    EntryDraft draft;
    draft.unit = call.unit;
    draft.subject = {SubjectType::Call, call.id.as<SubjectId>()};
    draft.kind = kind.toString();
    draft.occurredAt = occurredAt.value_or(m_pen.now());
    draft.base = call.lastEntry;
    draft.body = std::move(body);
    draft.personal = std::move(personal);
    const Result<EntryId> id = m_pen.write(seat, draft);
    return id.ok() ? Done() : Done(id.error());
}

} // namespace tb
