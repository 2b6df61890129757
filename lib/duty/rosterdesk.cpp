// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/rosterdesk.h"

#include "domain/daypart.h"
#include "duty/callpen.h"
#include "duty/rostercsv.h"
#include "duty/rosterreader.h"
#include "duty/wrongstate.h"
#include "journal/kinds.h"
#include "journal/patternfold.h"
#include "journal/rosterfold.h"
#include "store/absencetable.h"
#include "store/shifttable.h"

#include <algorithm>

namespace tb {

namespace {

constexpr int kDays = 7;

Json::Object bodyOf(const Shift &shift)
{
    QStringList lines;
    for (const LineId &line : shift.lines)
        lines.append(line.text());
    return {{QStringLiteral("officer"), shift.officer.text()},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("from"), toMs(shift.from)},
            {QStringLiteral("to"), toMs(shift.to)},
            {QStringLiteral("name"), shift.name}};
}

Done checkWhole(const Shift &shift)
{
    const bool whole = !shift.officer.isNull() && !shift.lines.empty() && shift.from < shift.to;
    return whole ? Done() : Done(Error{ErrorCode::DraftIncomplete, QStringLiteral("shift")});
}

} // namespace

Result<EntryDraft> RosterDesk::draftOf(const Seat &seat, const Shift &shift, ShiftId id) const
{
    const Done whole = checkWhole(shift);
    if (!whole.ok())
        return whole.error();
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Shift, id.as<SubjectId>()};
    draft.kind = kind::kShiftAssigned.toString();
    draft.occurredAt = m_pen.now();
    draft.body = bodyOf(shift);
    return draft;
}

Result<EntryDraft> RosterDesk::cancelling(const Seat &seat, ShiftId shift)
{
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Shift, shift.as<SubjectId>()};
    draft.kind = kind::kShiftCancelled.toString();
    draft.occurredAt = m_pen.now();
    const Result<EntryId> base = m_pen.lastSeen(draft.subject.id);
    if (!base.ok())
        return base.error();
    draft.base = base.value();
    return draft;
}

Done RosterDesk::checkFree(const Seat &seat, const std::vector<Shift> &shifts)
{
    if (shifts.empty())
        return {};
    Moment from = shifts.front().from;
    Moment to = shifts.front().to;
    for (const Shift &shift : shifts) {
        from = std::min(from, shift.from);
        to = std::max(to, shift.to);
    }
    const auto absences = AbsenceTable(m_pen.database()).between(seat.unit, from, to);
    if (!absences.ok())
        return absences.error();
    for (const Absence &absence : absences.value()) {
        const bool meets = std::any_of(shifts.begin(), shifts.end(), [&](const Shift &shift) {
            return shift.officer == absence.officer && absence.touches(shift.from, shift.to);
        });
        if (meets)
            return wrongState("on-leave");
    }
    return {};
}

Result<ShiftId> RosterDesk::assign(const Seat &seat, const Shift &shift)
{
    const auto id = m_pen.newId<ShiftId>();
    const Result<EntryDraft> draft = draftOf(seat, shift, id);
    const Done free = draft.ok() ? checkFree(seat, {shift}) : Done(draft.error());
    if (!free.ok())
        return free.error();
    const Result<EntryId> written = m_pen.write(seat, draft.value());
    return written.ok() ? Result<ShiftId>(id) : Result<ShiftId>(written.error());
}

Done RosterDesk::cancel(const Seat &seat, ShiftId shift)
{
    Result<EntryDraft> draft = cancelling(seat, shift);
    if (!draft.ok())
        return draft.error();
    const Result<EntryId> written = m_pen.write(seat, draft.take());
    return written.ok() ? Done() : Done(written.error());
}

Done RosterDesk::change(const Seat &seat, const RosterChange &change)
{
    const Done free = checkFree(seat, change.add);
    if (!free.ok())
        return free;
    std::vector<EntryDraft> drafts;
    std::vector<ShiftId> gone;
    for (const Shift &wanted : change.remove) {
        const auto there = ShiftTable(m_pen.database()).between(seat.unit, wanted.from, wanted.to);
        if (!there.ok())
            return there.error();
        const auto found = std::find_if(there.value().begin(), there.value().end(), [&](const Shift &shift) {
            return shift.state == ShiftState::Planned && sayTheSame(shift, wanted)
                && std::find(gone.begin(), gone.end(), shift.id) == gone.end();
        });
        if (found == there.value().end())
            return wrongState("changed");
        gone.push_back(found->id);
        Result<EntryDraft> draft = cancelling(seat, found->id);
        if (!draft.ok())
            return draft.error();
        drafts.push_back(draft.take());
    }
    for (const Shift &shift : change.add) {
        Result<EntryDraft> draft = draftOf(seat, shift, m_pen.newId<ShiftId>());
        if (!draft.ok())
            return draft.error();
        drafts.push_back(draft.take());
    }
    return drafts.empty() ? Done() : m_pen.writeAll(seat, std::move(drafts));
}

EntryDraft RosterDesk::ofUnit(const Seat &seat, QStringView kind) const
{
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Unit, seat.unit.as<SubjectId>()};
    draft.kind = kind.toString();
    draft.occurredAt = m_pen.now();
    return draft;
}

Done RosterDesk::publish(const Seat &seat, QDate monday, const QString &note)
{
    const Span week{momentAt(monday, QTime(0, 0)), momentAt(monday.addDays(kDays), QTime(0, 0))};
    const auto read = RosterReader(m_pen.database()).input(seat.unit, week, m_pen.now());
    if (!read.ok())
        return read.error();
    RosterPublication publication;
    publication.from = week.from;
    publication.to = week.to;
    for (const auto &[line, told] : coverageOf(read.value())) {
        for (const Span &span : cutByDayPart(without(told.open, told.planned)))
            publication.gaps += span.to > m_pen.now() ? 1 : 0;
    }
    if (publication.gaps > 0 && note.trimmed().isEmpty())
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("reason")};
    for (const Shift &shift : read.value().shifts) {
        if (shift.from >= week.from)
            publication.shifts.push_back(shift.id);
    }
    EntryDraft draft = ofUnit(seat, kind::kRosterPublished);
    draft.body = publicationBody(publication);
    draft.personal = CallPen::noted(note);
    const Result<EntryId> written = m_pen.writeNext(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

Done RosterDesk::setPattern(const Seat &seat, const RosterPattern &pattern)
{
    EntryDraft draft = ofUnit(seat, kind::kRosterPatternSet);
    draft.body = patternBody(pattern);
    const Result<EntryId> written = m_pen.writeNext(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

Result<ShiftId> RosterDesk::recordPast(const Seat &seat, const Shift &worked, ShiftId planned, const QString &reason)
{
    const auto id = m_pen.newId<ShiftId>();
    Result<EntryDraft> draft = draftOf(seat, worked, id);
    if (!draft.ok() || reason.trimmed().isEmpty())
        return draft.ok() ? Error{ErrorCode::DraftIncomplete, QStringLiteral("reason")} : draft.error();
    if (worked.to > m_pen.now())
        return wrongState("not-over");
    EntryDraft recorded = draft.take();
    recorded.kind = kind::kShiftRecorded.toString();
    recorded.personal = CallPen::noted(reason);
    std::vector<EntryDraft> drafts;
    if (!planned.isNull()) {
        recorded.body.emplace_back(QStringLiteral("instead"), planned.text());
        const auto before = ShiftTable(m_pen.database()).find(planned);
        if (!before.ok())
            return before.error();
        if (!before.value() || before.value()->state != ShiftState::Planned)
            return wrongState("worked");
        Result<EntryDraft> cancelled = cancelling(seat, planned);
        if (!cancelled.ok())
            return cancelled.error();
        drafts.push_back(cancelled.take());
    }
    drafts.push_back(std::move(recorded));
    const Done done = m_pen.writeAll(seat, std::move(drafts));
    return done.ok() ? Result<ShiftId>(id) : Result<ShiftId>(done.error());
}

Result<int> RosterDesk::importCsv(const Seat &seat, const QByteArray &csv)
{
    const Result<std::vector<Shift>> shifts = RosterCsv(m_pen.database(), seat.unit).read(csv);
    if (!shifts.ok())
        return shifts.error();
    const Done done = change(seat, {{}, shifts.value()});
    return done.ok() ? Result<int>(static_cast<int>(shifts.value().size())) : Result<int>(done.error());
}

} // namespace tb
