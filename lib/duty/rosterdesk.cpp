// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/rosterdesk.h"

#include "base/phonenumber.h"
#include "duty/rostercsv.h"
#include "journal/kinds.h"

namespace tb {

Result<EntryDraft> RosterDesk::draftOf(const Seat &seat, const Shift &shift, ShiftId id) const
{
    if (shift.officer.isNull() || shift.lines.empty() || shift.to <= shift.from)
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("shift")};
    QStringList lines;
    for (const LineId &line : shift.lines)
        lines.append(line.text());
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Shift, id.as<SubjectId>()};
    draft.kind = kind::kShiftAssigned.toString();
    draft.occurredAt = m_pen.now();
    draft.body = {{QStringLiteral("officer"), shift.officer.text()},
                  {QStringLiteral("lines"), lines},
                  {QStringLiteral("from"), toMs(shift.from)},
                  {QStringLiteral("to"), toMs(shift.to)},
                  {QStringLiteral("name"), shift.name}};
    return draft;
}

Result<ShiftId> RosterDesk::assign(const Seat &seat, const Shift &shift)
{
    const auto id = m_pen.newId<ShiftId>();
    const Result<EntryDraft> draft = draftOf(seat, shift, id);
    if (!draft.ok())
        return draft.error();
    const Result<EntryId> written = m_pen.write(seat, draft.value());
    return written.ok() ? Result<ShiftId>(id) : Result<ShiftId>(written.error());
}

Done RosterDesk::cancel(const Seat &seat, ShiftId shift)
{
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Shift, shift.as<SubjectId>()};
    draft.kind = kind::kShiftCancelled.toString();
    draft.occurredAt = m_pen.now();
    const Result<EntryId> written = m_pen.writeNext(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

Result<int> RosterDesk::importCsv(const Seat &seat, const QByteArray &csv)
{
    const Result<std::vector<Shift>> shifts = RosterCsv(m_pen.database(), seat.unit).read(csv);
    if (!shifts.ok())
        return shifts.error();
    std::vector<EntryDraft> drafts;
    for (const Shift &shift : shifts.value()) {
        Result<EntryDraft> draft = draftOf(seat, shift, m_pen.newId<ShiftId>());
        if (!draft.ok())
            return draft.error();
        drafts.push_back(draft.take());
    }
    const Done done = m_pen.writeAll(seat, drafts);
    return done.ok() ? Result<int>(static_cast<int>(drafts.size())) : Result<int>(done.error());
}

} // namespace tb
