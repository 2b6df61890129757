// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/period.h"
#include "store/figuretable.h"

#include <optional>

namespace tb {

/// One bar, point or row: the calls that share a key, and how to find them again.
struct FigurePart {
    FigureTable::Key key;
    CallTally tally;

    friend bool operator==(const FigurePart &, const FigurePart &) = default;
};

/// What the calls of a period add up to. Each list has the parts in order: days, hours and weekdays without gaps,
/// lines, fields and officers by the number of their calls. The parts of each list add up to `total`.
struct PeriodFigures {
    Period period;
    CallFilter filter; ///< what was counted: the rows behind any figure are those of this filter
    CallTally total;
    CallTally before; ///< of the period before
    CallTally outside; ///< outside office hours
    seconds shortRing{5}; ///< who rang off sooner is no missed call: UnitRules::shortRing
    int overdueNow = 0; ///< of all calls of the unit, whenever they came
    std::optional<milliseconds> medianResponse;
    std::vector<FigurePart> byDay, byHour, byWeekday, byLine, byField, byOfficer;
    Moment madeAt{};

    friend bool operator==(const PeriodFigures &, const PeriodFigures &) = default;
};

/// The calls of one part of a list of `figures`: what was counted, and the key of the part besides.
TB_API CallFilter filterOf(const PeriodFigures &figures, const std::vector<FigurePart> &list, const FigurePart &part);
/// Answered calls in a thousand of those that could be answered: without nuisances, and without callers who rang off
/// at once. Nothing without such calls.
TB_API std::optional<int> answeredPerMille(const CallTally &tally);
/// Done in time, in a thousand of what was done or should have been. Nothing where nothing was due.
TB_API std::optional<int> inTimePerMille(const CallTally &tally);
/// What of `period` lies outside `working` (rising, disjoint).
TB_API std::vector<CallSpan> outsideOf(const CallSpan &period, const std::vector<CallSpan> &working);

} // namespace tb
