// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/callpen.h"

#include "domain/textlimits.h"
#include "duty/callstep.h"
#include "duty/unitcalendar.h"
#include "store/calltable.h"
#include "store/settingtable.h"
#include "store/unittable.h"

namespace tb {

Result<CallGround> CallPen::ground(const Seat &seat)
{
    const Result<std::optional<Unit>> unit = UnitTable(m_pen.database()).find(seat.unit);
    Result<WorkCalendar> calendar = calendarOfUnit(m_pen.database(), seat.unit);
    if (!unit.ok() || !calendar.ok())
        return unit.ok() ? calendar.error() : unit.error();
    return CallGround{unit.value() ? unit.value()->areaCode : QString(), calendar.take()};
}

Result<Call> CallPen::known(CallId call)
{
    const Result<std::optional<Call>> found = CallTable(m_pen.database()).find(call);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("call")};
    return *found.value();
}

// "TB-2411-1008": day and month, the desk's number, and three digits counted on this desk.
Done CallPen::addReference(const Seat &seat, EntryDraft &logged)
{
    const QDate day = wallDate(logged.occurredAt);
    const QString prefix = QStringLiteral("TB-%1-%2").arg(day.toString(QStringLiteral("ddMM"))).arg(seat.deskNumber);
    const QString name = QStringLiteral("reference/%1/%2").arg(day.toString(Qt::ISODate)).arg(seat.deskNumber);
    const Result<qint64> count = SettingTable(m_pen.database()).increment(name);
    if (!count.ok())
        return count.error();
    const QString reference = prefix + QStringLiteral("%1").arg(count.value(), 3, 10, QLatin1Char('0'));
    logged.body.emplace_back(QStringLiteral("ref"), reference);
    return {};
}

Json::Object CallPen::noted(const QString &note)
{
    const QString text = note.trimmed().left(kMostTextCharacters);
    return text.isEmpty() ? Json::Object() : Json::Object{{QStringLiteral("note"), text}};
}

EntryDraft CallPen::step(const Call &call, QStringView kind, Json::Object body, Json::Object personal) const
{
    return callStep(call, kind, m_pen.now(), std::move(body), std::move(personal));
}

Done CallPen::write(const Seat &seat, const Call &call, QStringView kind, Json::Object body, Json::Object personal,
                    std::optional<Moment> occurredAt)
{
    EntryDraft draft = step(call, kind, std::move(body), std::move(personal));
    draft.occurredAt = occurredAt.value_or(draft.occurredAt);
    const Result<EntryId> id = m_pen.write(seat, std::move(draft));
    return id.ok() ? Done() : Done(id.error());
}

Done CallPen::fits(const QString &note)
{
    return note.size() > kMostTextCharacters ? Done(Error{ErrorCode::TooLarge, QStringLiteral("note")}) : Done();
}

Result<Json::Object> CallPen::passedTo(const ForwardDraft &forward)
{
    const Done sound = fits(forward.note);
    if (!sound.ok())
        return sound.error();
    if (forward.officer.isNull() && forward.where.trimmed().isEmpty())
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("forward")};
    Json::Object body{{QStringLiteral("where"), forward.where.trimmed()}};
    if (!forward.officer.isNull())
        body.emplace_back(QStringLiteral("officer"), forward.officer.text());
    if (!forward.unit.isNull())
        body.emplace_back(QStringLiteral("unit"), forward.unit.text());
    if (forward.due)
        body.emplace_back(QStringLiteral("due"), toMs(*forward.due));
    return body;
}

} // namespace tb
