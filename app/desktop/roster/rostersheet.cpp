// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/rostersheet.h"

#include "duty/rosternews.h"
#include "duty/rosterreader.h"
#include "roster/sheetbuilder.h"
#include "store/absencetable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/publicationtable.h"
#include "store/shifttable.h"

#include <algorithm>

namespace tb {

namespace {

constexpr int kWeek = 7;

/// What was published and is not there any more.
Result<std::vector<Shift>> goneSince(Database &database, const RosterSheet &sheet)
{
    std::vector<Shift> gone;
    if (!sheet.published)
        return gone;
    std::set<ShiftId> there;
    for (const Shift &shift : sheet.shifts)
        there.insert(shift.id);
    for (const ShiftId &id : sheet.published->shifts) {
        if (there.contains(id))
            continue;
        const auto shift = ShiftTable(database).find(id);
        if (!shift.ok())
            return shift.error();
        if (shift.value())
            gone.push_back(*shift.value());
    }
    return gone;
}

} // namespace

Span RosterSheet::period() const
{
    return {momentAt(first, QTime(0, 0)), momentAt(first.addDays(days), QTime(0, 0))};
}

const Officer *RosterSheet::find(OfficerId id) const
{
    const auto found
        = std::find_if(officers.begin(), officers.end(), [&](const Officer &each) { return each.id == id; });
    return found == officers.end() ? nullptr : &*found;
}

QString RosterSheet::nameOf(OfficerId id) const
{
    const Officer *officer = find(id);
    if (!officer)
        return {};
    return officer->name.isEmpty() ? officer->login : officer->name;
}

QString RosterSheet::shortNameOf(OfficerId id) const
{
    return nameOf(id).section(QLatin1Char(' '), -2);
}

RosterGround RosterSheet::ground(bool officersOnly) const
{
    RosterGround ground{{}, shifts, away};
    for (const Officer &officer : officers) {
        const bool serves = officer.role == Role::Officer || (!officersOnly && officer.role == Role::Head);
        if (serves && !officer.retired)
            ground.officers.push_back(officer.id);
    }
    return ground;
}

Result<RosterSheet> readRosterSheet(Database &database, UnitId unit, QDate first, int days, Moment now)
{
    RosterSheet sheet;
    sheet.first = first;
    sheet.days = days;
    sheet.now = now;
    auto lines = LineTable(database).ofUnit(unit);
    auto officers = OfficerTable(database).ofUnit(unit);
    auto absences = AbsenceTable(database).between(unit, sheet.period().from, sheet.period().to);
    auto input = RosterReader(database).input(unit, sheet.period(), now);
    if (!lines.ok() || !officers.ok())
        return lines.ok() ? officers.error() : lines.error();
    if (!absences.ok() || !input.ok())
        return absences.ok() ? input.error() : absences.error();
    for (const Line &line : lines.value()) {
        if (!line.retired)
            sheet.lines.push_back(line);
    }
    sheet.officers = officers.take();
    sheet.absences = absences.take();
    for (const Shift &shift : input.value().shifts) {
        if (shift.to > sheet.period().from)
            sheet.shifts.push_back(shift);
    }
    sheet.away = input.value().away;
    if (days == kWeek) {
        const auto published = PublicationTable(database).newest(unit, sheet.period().from);
        if (!published.ok())
            return published.error();
        sheet.published = published.value();
        auto unseen = published.value() ? unseenBy(database, unit, sheet.period(), now)
                                        : Result<std::vector<OfficerId>>(std::vector<OfficerId>());
        if (!unseen.ok())
            return unseen.error();
        sheet.unseen = unseen.take();
    }
    const auto gone = goneSince(database, sheet);
    if (!gone.ok())
        return gone.error();
    SheetBuilder(sheet, input.value(), gone.value()).build();
    return sheet;
}

} // namespace tb
