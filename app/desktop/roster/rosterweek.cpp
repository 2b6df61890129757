// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/rosterweek.h"

#include "duty/unitcalendar.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/shifttable.h"

#include <algorithm>

namespace tb {

namespace {

constexpr int kDays = 7;
const QTime kNoon(12, 0);
const QTime kMorningBegin(7, 30);
const QTime kMorningEnd(11, 30);
const QTime kAfternoonBegin(13, 0);
const QTime kAfternoonEnd(17, 0);

RosterCell cellOf(QDate date, bool morning, const WorkCalendar &calendar)
{
    RosterCell cell;
    cell.from = momentAt(date, morning ? kMorningBegin : kAfternoonBegin);
    cell.to = momentAt(date, morning ? kMorningEnd : kAfternoonEnd);
    cell.published = calendar.workingMinutesBetween(cell.from, cell.to) > 0;
    return cell;
}

bool belongs(const Shift &shift, const Line &line, const RosterCell &cell)
{
    const bool ofLine = std::find(shift.lines.begin(), shift.lines.end(), line.id) != shift.lines.end();
    // What lies outside the office hours stands in the half of the day in which it begins.
    const bool sameHalf = wallDate(shift.from) == wallDate(cell.from)
        && (wallTime(shift.from) < kNoon) == (wallTime(cell.from) < kNoon);
    return ofLine && (sameHalf || (shift.from < cell.to && shift.to > cell.from));
}

} // namespace

QString RosterWeek::nameOf(OfficerId id) const
{
    const auto found
        = std::find_if(officers.begin(), officers.end(), [&](const Officer &each) { return each.id == id; });
    if (found == officers.end())
        return {};
    return found->name.isEmpty() ? found->login : found->name;
}

QString RosterWeek::shortNameOf(OfficerId id) const
{
    return nameOf(id).section(QLatin1Char(' '), -2);
}

Result<RosterWeek> readRosterWeek(Database &database, UnitId unit, QDate monday, Moment now)
{
    RosterWeek week;
    week.monday = monday;
    auto lines = LineTable(database).ofUnit(unit);
    auto officers = OfficerTable(database).ofUnit(unit);
    const auto calendar = calendarOfUnit(database, unit);
    const auto shifts = ShiftTable(database).between(unit, momentAt(monday, QTime(0, 0)),
                                                     momentAt(monday.addDays(kDays), QTime(0, 0)));
    if (!lines.ok() || !officers.ok())
        return lines.ok() ? officers.error() : lines.error();
    if (!calendar.ok() || !shifts.ok())
        return calendar.ok() ? shifts.error() : calendar.error();
    week.officers = officers.take();
    for (const Line &line : lines.value()) {
        if (line.retired)
            continue;
        week.lines.push_back(line);
        for (const bool morning : {true, false}) {
            std::vector<RosterCell> row;
            for (int day = 0; day < kDays; ++day) {
                RosterCell cell = cellOf(monday.addDays(day), morning, calendar.value());
                std::copy_if(shifts.value().begin(), shifts.value().end(), std::back_inserter(cell.shifts),
                             [&](const Shift &shift) { return belongs(shift, line, cell); });
                week.gaps += cell.isGap() && cell.to > now ? 1 : 0;
                row.push_back(std::move(cell));
            }
            week.rows.push_back(std::move(row));
        }
    }
    return week;
}

} // namespace tb
