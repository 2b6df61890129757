// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/shiftdesk.h"

#include "journal/kinds.h"
#include "store/shifttable.h"

#include <algorithm>

namespace tb {

namespace {

bool shareALine(const Shift &a, const Shift &b)
{
    return std::any_of(a.lines.begin(), a.lines.end(), [&](const LineId &line) {
        return std::find(b.lines.begin(), b.lines.end(), line) != b.lines.end();
    });
}

bool isCurrent(const Shift &shift, Moment now)
{
    return shift.isOpen()
        || (shift.state == ShiftState::Planned && shift.from - ShiftDesk::kEarly <= now && now < shift.to);
}

} // namespace

Done ShiftDesk::start(const Seat &seat, ShiftId shift)
{
    const Result<std::optional<Shift>> found = ShiftTable(m_pen.database()).find(shift);
    if (!found.ok())
        return found.error();
    if (!found.value() || found.value()->state != ShiftState::Planned)
        return Error{ErrorCode::NoShift, QStringLiteral("not a planned shift")};
    return write(seat, shift, kind::kShiftStarted);
}

Done ShiftDesk::pause(const Seat &seat, ShiftId shift, const QString &reason)
{
    return write(seat, shift, kind::kShiftPaused, {{QStringLiteral("reason"), reason}});
}

Done ShiftDesk::resume(const Seat &seat, ShiftId shift)
{
    return write(seat, shift, kind::kShiftResumed);
}

Done ShiftDesk::handOver(const Seat &seat, ShiftId shift, const Handover &handover)
{
    const Result<std::optional<Shift>> found = ShiftTable(m_pen.database()).find(shift);
    if (!found.ok())
        return found.error();
    if (!found.value() || !found.value()->isOpen())
        return Error{ErrorCode::NoShift, QStringLiteral("the shift is not open")};
    QStringList open;
    for (const CallId &call : handover.open)
        open.append(call.text());
    Json::Object body{{QStringLiteral("open"), open}};
    if (!handover.to.isNull())
        body.emplace_back(QStringLiteral("to"), handover.to.text());
    return write(seat, shift, kind::kShiftHandedOver, std::move(body), {{QStringLiteral("note"), handover.note}});
}

Result<ShiftDesk::Outlook> ShiftDesk::outlook(const Seat &seat, Moment now)
{
    const Result<std::vector<Shift>> shifts
        = ShiftTable(m_pen.database())
              .between(seat.unit, now - std::chrono::hours(36), now + std::chrono::hours(24 * 8));
    if (!shifts.ok())
        return shifts.error();
    Outlook outlook;
    for (const Shift &shift : shifts.value()) {
        if (shift.officer != seat.officer)
            continue;
        if (isCurrent(shift, now) && (!outlook.current || (!outlook.current->isOpen() && shift.isOpen())))
            outlook.current = shift;
        else if (shift.state == ShiftState::Planned && shift.from > now && !outlook.next)
            outlook.next = shift;
    }
    for (const Shift &shift : shifts.value()) {
        if (outlook.current && shift.officer != seat.officer && shift.from >= outlook.current->to - minutes(5)
            && shareALine(shift, *outlook.current) && !outlook.follower)
            outlook.follower = shift;
    }
    return outlook;
}

Done ShiftDesk::write(const Seat &seat, ShiftId shift, QStringView kind, Json::Object body, Json::Object personal)
{
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Shift, shift.as<SubjectId>()};
    draft.kind = kind.toString();
    draft.occurredAt = m_pen.now();
    draft.body = std::move(body);
    draft.personal = std::move(personal);
    const Result<EntryId> base = m_pen.lastSeen(draft.subject.id);
    if (!base.ok())
        return base.error();
    draft.base = base.value();
    const Result<EntryId> id = m_pen.write(seat, draft);
    return id.ok() ? Done() : Done(id.error());
}

} // namespace tb
