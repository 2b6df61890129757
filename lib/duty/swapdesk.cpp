// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/swapdesk.h"

#include "duty/callpen.h"
#include "duty/wrongstate.h"
#include "journal/kinds.h"
#include "store/absencetable.h"
#include "store/officertable.h"
#include "store/shifttable.h"
#include "store/swaptable.h"

#include <algorithm>

namespace tb {

namespace {

Result<Shift> plannedShift(Database &database, ShiftId id, Moment now)
{
    const auto found = ShiftTable(database).find(id);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("shift")};
    if (found.value()->state != ShiftState::Planned || found.value()->to <= now)
        return wrongState("started");
    return *found.value();
}

Done checkFree(Database &database, const Shift &shift, OfficerId officer)
{
    const auto absences = AbsenceTable(database).between(shift.unit, shift.from, shift.to);
    if (!absences.ok())
        return absences.error();
    const bool onLeave = std::any_of(absences.value().begin(), absences.value().end(),
                                     [&](const Absence &absence) { return absence.officer == officer; });
    return onLeave ? Done(wrongState("on-leave")) : Done();
}

} // namespace

Result<SwapId> SwapDesk::ask(const Seat &seat, ShiftId shift, OfficerId to, const QString &note)
{
    const auto officer = OfficerTable(m_pen.database()).find(seat.officer);
    const auto found = ShiftTable(m_pen.database()).find(shift);
    if (!officer.ok() || !found.ok())
        return officer.ok() ? found.error() : officer.error();
    const bool leads = officer.value() && officer.value()->role == Role::Head;
    if (found.value() && found.value()->officer != seat.officer && !leads)
        return Error{ErrorCode::NotPermitted, QStringLiteral("own-shift-only")};
    return open(seat, shift, to, kind::kSwapAsked, note);
}

Result<SwapId> SwapDesk::take(const Seat &seat, ShiftId shift, const QString &note)
{
    return open(seat, shift, seat.officer, kind::kSwapTaken, note);
}

Result<SwapId> SwapDesk::open(const Seat &seat, ShiftId id, OfficerId to, QStringView kind, const QString &note)
{
    const Result<Shift> shift = plannedShift(m_pen.database(), id, m_pen.now());
    if (!shift.ok())
        return shift.error();
    if (to.isNull() || to == shift.value().officer)
        return wrongState("own-shift");
    const Done free = checkFree(m_pen.database(), shift.value(), to);
    if (!free.ok())
        return free.error();
    const auto swap = m_pen.newId<SwapId>();
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Swap, swap.as<SubjectId>()};
    draft.kind = kind.toString();
    draft.occurredAt = m_pen.now();
    draft.body = {{QStringLiteral("shift"), id.text()}, {QStringLiteral("from"), shift.value().officer.text()}};
    if (kind == kind::kSwapAsked)
        draft.body.emplace_back(QStringLiteral("to"), to.text());
    draft.personal = CallPen::noted(note);
    const Result<EntryId> written = m_pen.write(seat, draft);
    return written.ok() ? Result<SwapId>(swap) : Result<SwapId>(written.error());
}

Done SwapDesk::step(const Seat &seat, SwapId id, QStringView kind, const QString &note,
                    const std::function<const char *(const Swap &)> &hindrance)
{
    const auto swap = SwapTable(m_pen.database()).find(id);
    if (!swap.ok())
        return swap.error();
    if (!swap.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("swap")};
    if (const char *why = hindrance(*swap.value()))
        return wrongState(why);
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Swap, id.as<SubjectId>()};
    draft.kind = kind.toString();
    draft.occurredAt = m_pen.now();
    draft.personal = CallPen::noted(note);
    const Result<EntryId> written = m_pen.writeNext(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

Done SwapDesk::accept(const Seat &seat, SwapId swap)
{
    return step(seat, swap, kind::kSwapAccepted, {}, [&](const Swap &found) {
        return found.state == SwapState::Asked && found.to == seat.officer ? nullptr : "not-asked";
    });
}

Done SwapDesk::decline(const Seat &seat, SwapId swap, const QString &note)
{
    return step(seat, swap, kind::kSwapDeclined, note, [&](const Swap &found) {
        return found.state == SwapState::Asked && found.to == seat.officer ? nullptr : "not-asked";
    });
}

Done SwapDesk::approve(const Seat &seat, SwapId swap)
{
    return step(seat, swap, kind::kSwapApproved, {},
                [](const Swap &found) { return found.isOpen() ? nullptr : "decided"; });
}

Done SwapDesk::reject(const Seat &seat, SwapId swap, const QString &note)
{
    return step(seat, swap, kind::kSwapRejected, note,
                [](const Swap &found) { return found.isOpen() ? nullptr : "decided"; });
}

Done SwapDesk::withdraw(const Seat &seat, SwapId swap)
{
    return step(seat, swap, kind::kSwapWithdrawn, {}, [&](const Swap &found) {
        const auto shift = ShiftTable(m_pen.database()).find(found.shift);
        const bool planned = shift.ok() && shift.value() && shift.value()->state == ShiftState::Planned;
        return planned ? nullptr : "started";
    });
}

} // namespace tb
