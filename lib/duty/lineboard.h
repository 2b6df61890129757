// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/line.h"
#include "domain/linecheck.h"
#include "domain/officer.h"
#include "domain/quietline.h"
#include "domain/shift.h"
#include "store/database.h"

#include <array>

namespace tb {

/// Is somebody there to answer a line right now?
enum class Attendance : int {
    Closed = 1, ///< outside its hours
    NotOwed = 2, ///< suspended or withdrawn
    Attended = 3,
    Away = 4, ///< an officer has left the desk for a while
    Nobody = 5,
};

/// One day of the strip of checks.
enum class DayMark : int { None = 0, Passed = 1, Failed = 2 };

/// One published number as it stands now.
struct LineState {
    Line line;
    LineTimes times;
    Attendance attendance = Attendance::Closed;
    std::optional<Shift> shift; ///< of the officer who attends it or is away
    OfficerId cover; ///< who answers for the one who is away; null: nobody
    std::optional<Moment> since; ///< it stands like this
    int answered = 0; ///< today
    int incoming = 0; ///< today, answered and missed
    std::optional<LineCheck> lastCheck;
    std::array<DayMark, 30> strip{}; ///< of the last 30 days, today last
    bool checkDue = false; ///< the last check is older than kCheckEvery
    Quiet quiet;

    /// Open and unattended for so long that the head must know.
    bool alarms(Moment now, minutes after) const
    {
        return attendance == Attendance::Nobody && since && now - *since >= after;
    }
};

/// All lines of a unit, what their checks still owe, and who is who.
struct LineBoard {
    Moment now{};
    std::vector<LineState> lines; ///< hotlines first, retired ones last
    std::vector<LineCheck> failures; ///< open, the most urgent first
    std::vector<Officer> officers;

    TB_API int inUse() const; ///< not retired
    TB_API int count(Attendance attendance) const;
    TB_API int alarms(minutes after) const;
    TB_API int checksDue() const;
    /// "" where nobody is meant or the officer is not known here.
    TB_API QString nameOf(OfficerId officer) const;
};

/// Every published number is to be checked at least so often.
inline constexpr std::chrono::hours kCheckEvery{24 * 7};
/// A line that stands open and unattended for so long is told to the head.
inline constexpr minutes kUnattendedAlarm{5};

TB_API Result<LineBoard> readLineBoard(Database &database, UnitId unit, Moment now);

} // namespace tb
