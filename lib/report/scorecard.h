// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/periodfigures.h"
#include "report/shiftcounts.h"

namespace tb {

/// What the city's directive asks for, clause by clause.
enum class Clause {
    OfficersAssigned, ///< shifts that somebody was assigned to and kept
    LinesAttended, ///< shifts that began in time
    NoCallWithoutAnswer, ///< of the calls that could be answered, those that were
    AnsweredInHours, ///< the same, inside office hours
    MissedServed, ///< of the missed calls, those whose caller was reached after all
    AnsweredPromptly, ///< matters done in time
    FirstAnswerSameDay,
    LinesChecked, ///< line checks that passed
};

/// One row: so many of so many. The rest is what must be explained.
struct TB_API ClauseScore {
    Clause clause = Clause::OfficersAssigned;
    int numerator = 0;
    int denominator = 0; ///< 0: nothing to measure

    std::optional<int> perMille() const
    {
        return denominator > 0 ? std::optional(perMilleOf(numerator, denominator)) : std::nullopt;
    }
    /// The calls behind the row; nothing where it is not made of calls.
    std::vector<CallMeasure> kept() const;
    std::vector<CallMeasure> broken() const;
    friend bool operator==(const ClauseScore &, const ClauseScore &) = default;
};

/// How many line checks of the period passed, and how many there were.
struct CheckCounts {
    int passed = 0;
    int all = 0;
    int open = 0; ///< failed, and no later check of the line has passed

    friend bool operator==(const CheckCounts &, const CheckCounts &) = default;
};

/// In the order of the directive. Nuisances and callers who rang off at once are in no denominator.
TB_API std::vector<ClauseScore> scorecardOf(const PeriodFigures &figures, const ShiftCounts &shifts,
                                            const CheckCounts &checks);
/// As papers name it; Vietnamese whatever the screen speaks.
TB_API QString clauseName(Clause clause);

} // namespace tb
