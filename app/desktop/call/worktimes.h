// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"

namespace tb {

/// The moments that are offered when something is promised or put off, all of them in the unit's own working time.
/// Pure.
class WorkTimes {
public:
    WorkTimes() = default;
    WorkTimes(WorkCalendar calendar, Moment now) : m_calendar(std::move(calendar)), m_now(now) { }

    Moment now() const { return m_now; }
    /// So many working minutes from now.
    Moment after(int workingMinutes) const { return m_calendar.addWorkingMinutes(m_now, workingMinutes); }
    /// The end of hours, so many working days from now; 0: today, or the next working day after hours.
    Moment endOfDay(int workingDays) const { return m_calendar.endOfWorkingDay(m_now, workingDays); }
    /// The end of hours so many working days after the day on which `term` ends.
    Moment laterThan(Moment term, int workingDays) const;
    /// While there is still an hour to act: today if it can be, else on the next working day.
    Moment hourBeforeClosing() const;
    /// When the office opens on the next working day after today.
    Moment nextMorning() const;

private:
    WorkCalendar m_calendar;
    Moment m_now;
};

} // namespace tb
