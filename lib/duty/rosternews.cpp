// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/rosternews.h"

#include "journal/kinds.h"
#include "journal/rosterfold.h"
#include "store/officertable.h"
#include "store/publicationtable.h"
#include "store/rosterseentable.h"
#include "store/shifttable.h"

#include <algorithm>

namespace tb {

namespace {

bool isAmong(const std::vector<ShiftId> &ids, ShiftId id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool isAhead(const Shift &shift, Moment now)
{
    return shift.state == ShiftState::Planned && shift.from > now;
}

Result<std::vector<Shift>> publishedShifts(Database &database, UnitId unit, OfficerId officer, Moment now)
{
    const auto weeks = PublicationTable(database).notOver(unit, now);
    if (!weeks.ok())
        return weeks.error();
    std::vector<Shift> coming;
    for (const RosterPublication &week : weeks.value()) {
        const auto shifts = ShiftTable(database).between(unit, week.from, week.to);
        if (!shifts.ok())
            return shifts.error();
        for (const Shift &shift : shifts.value()) {
            if (shift.officer == officer && shift.from >= week.from && isAhead(shift, now))
                coming.push_back(shift);
        }
    }
    return coming;
}

} // namespace

Result<RosterNews> readRosterNews(Database &database, UnitId unit, OfficerId officer, Moment now)
{
    Result<std::vector<Shift>> coming = publishedShifts(database, unit, officer, now);
    const auto seen = RosterSeenTable(database).find(officer);
    if (!coming.ok() || !seen.ok())
        return coming.ok() ? seen.error() : coming.error();
    RosterNews news;
    news.coming = coming.take();
    const std::vector<ShiftId> known = seen.value() ? seen.value()->shifts : std::vector<ShiftId>();
    std::copy_if(news.coming.begin(), news.coming.end(), std::back_inserter(news.fresh),
                 [&known](const Shift &shift) { return !isAmong(known, shift.id); });
    for (const ShiftId &id : known) {
        const auto shift = ShiftTable(database).find(id);
        if (!shift.ok())
            return shift.error();
        if (!shift.value() || shift.value()->from <= now)
            continue;
        if (shift.value()->state == ShiftState::Cancelled || shift.value()->officer != officer)
            news.gone.push_back(*shift.value());
    }
    return news;
}

Result<std::vector<OfficerId>> unseenBy(Database &database, UnitId unit, const Span &period, Moment now)
{
    const auto officers = OfficerTable(database).ofUnit(unit);
    if (!officers.ok())
        return officers.error();
    const auto touches = [&period](const std::vector<Shift> &shifts) {
        return std::any_of(shifts.begin(), shifts.end(),
                           [&period](const Shift &shift) { return shift.from < period.to && period.from < shift.to; });
    };
    std::vector<OfficerId> unseen;
    for (const Officer &officer : officers.value()) {
        const auto news
            = officer.retired ? Result<RosterNews>(RosterNews()) : readRosterNews(database, unit, officer.id, now);
        if (!news.ok())
            return news.error();
        if (touches(news.value().fresh) || touches(news.value().gone))
            unseen.push_back(officer.id);
    }
    return unseen;
}

Result<RosterNews> RosterNewsDesk::of(const Seat &seat)
{
    return readRosterNews(m_pen.database(), seat.unit, seat.officer, m_pen.now());
}

Done RosterNewsDesk::seen(const Seat &seat, const RosterNews &shown)
{
    if (shown.size() == 0)
        return {};
    std::vector<ShiftId> ids;
    for (const Shift &shift : shown.coming)
        ids.push_back(shift.id);
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Officer, seat.officer.as<SubjectId>()};
    draft.kind = kind::kRosterSeen.toString();
    draft.occurredAt = m_pen.now();
    draft.body = rosterSeenBody(ids);
    const Result<EntryId> written = m_pen.writeNext(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

} // namespace tb
