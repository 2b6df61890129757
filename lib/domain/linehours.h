// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/workcalendar.h"

#include <QStringList>

namespace tb {

/// Why a day leaves the weekly hours of a line.
enum class HoursKind : int {
    Holiday = 1, ///< shut the whole day
    CompensatoryDay = 2, ///< a day off in lieu, shut as well
    Closed = 3, ///< shut during its spans; the whole day where it has none
    ExtraDuty = 4, ///< open during its spans too, whatever else the day is
};

/// Minutes of one day, rising, not touching each other.
using DaySpans = std::vector<WorkInterval>;

/// One dated exception, with whom to ask and why.
struct HoursException {
    QDate date;
    HoursKind kind = HoursKind::Closed;
    DaySpans spans;
    QString reason; ///< personal; empty where erased
    OfficerId owner;

    friend bool operator==(const HoursException &, const HoursException &) = default;
};

/// When a line has promised to be answered. A span never passes midnight: a night is 22:00–24:00 and 00:00–06:00 of the
/// day after. Everything is pure and counts whole minutes of the wall clock, [from, to).
struct LineHours {
    std::array<DaySpans, 7> week; ///< Monday first
    bool followsCalendar = true; ///< the unit's holidays shut it, a make-up day opens it
    std::vector<HoursException> exceptions;

    /// The hours of an office, the same on each of its working days.
    TB_API static LineHours ofOffice(const WorkHours &hours);

    /// Every field to mend, by name: "week.3" (Wednesday), "exception.0.spans", "exception.0.reason", …; none: valid.
    TB_API QStringList problems() const;

    /// The minutes of `date` in which the line is open. A make-up day of the calendar is worked like the first day of
    /// the week that has hours, unless its own weekday has some.
    TB_API DaySpans openSpans(QDate date, const WorkCalendar &calendar) const;

    friend bool operator==(const LineHours &, const LineHours &) = default;
};

/// Spans in order, what overlaps or touches made one, empty ones left out.
TB_API DaySpans joined(DaySpans spans);
/// `spans` without the minutes of `others`.
TB_API DaySpans without(const DaySpans &spans, const DaySpans &others);
/// Inside one day, none empty, none touching another; in any order.
TB_API bool areProper(const DaySpans &spans);

} // namespace tb
