// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/line.h"
#include "domain/spans.h"
#include "report/attendance.h"
#include "store/database.h"

#include <functional>

namespace tb {

/// How long each of these lines stood empty in its hours, from what the roster, the check-ins and the pauses say. In
/// the order of `lines`; those without hours in the period are left out. What is not over at `now` does not count.
Result<std::vector<LineAttendance>> attendanceOf(Database &database, UnitId unit, const Span &period, Moment now,
                                                 const std::vector<Line> &lines,
                                                 const std::function<QString(const Line &)> &nameOf);
/// Of the answered calls that a telephone company or an exchange has counted.
Result<RingBands> ringBandsOf(Database &database, UnitId unit, const Span &period);

} // namespace tb
