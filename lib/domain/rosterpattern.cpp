// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rosterpattern.h"

namespace tb {

namespace {

Moment minuteOf(QDate date, int minute)
{
    return momentAt(date, QTime(0, 0)) + minutes(minute);
}

} // namespace

RosterPattern patternOf(const std::vector<Shift> &shifts)
{
    RosterPattern pattern;
    for (const Shift &shift : shifts) {
        if (shift.state != ShiftState::Cancelled)
            pattern.push_back({wallDate(shift.from).dayOfWeek(), wallMinute(shift.from), wallMinute(shift.to),
                               shift.name, shift.officer, shift.lines});
    }
    return pattern;
}

std::vector<Shift> shiftsOf(const RosterPattern &pattern, UnitId unit, QDate monday)
{
    std::vector<Shift> shifts;
    for (const PatternSlot &slot : pattern) {
        const QDate date = monday.addDays(slot.weekday - 1);
        Shift shift;
        shift.unit = unit;
        shift.officer = slot.officer;
        shift.lines = slot.lines;
        shift.from = minuteOf(date, slot.fromMinute);
        shift.to = minuteOf(slot.toMinute <= slot.fromMinute ? date.addDays(1) : date, slot.toMinute);
        shift.name = slot.name;
        shifts.push_back(shift);
    }
    return shifts;
}

} // namespace tb
