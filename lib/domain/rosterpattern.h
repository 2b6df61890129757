// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "domain/shift.h"

namespace tb {

/// One shift of the usual week.
struct PatternSlot {
    int weekday = 1; ///< 1 Monday … 7 Sunday
    int fromMinute = 0; ///< since midnight on the wall clock
    int toMinute = 0; ///< not later than fromMinute: on the next day
    QString name; ///< code of the shift's name
    OfficerId officer;
    std::vector<LineId> lines;

    friend bool operator==(const PatternSlot &, const PatternSlot &) = default;
};

using RosterPattern = std::vector<PatternSlot>;

/// The usual week that these shifts of one week would make.
TB_API RosterPattern patternOf(const std::vector<Shift> &shifts);
/// The shifts of the usual week, on the days of the week that begins on `monday`; without ids.
TB_API std::vector<Shift> shiftsOf(const RosterPattern &pattern, UnitId unit, QDate monday);

} // namespace tb
