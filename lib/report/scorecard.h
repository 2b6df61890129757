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
    CallersReached, ///< of the calls that were rung back for, those whose caller answered
    CallersContent, ///< of these, those who had nothing against how they were treated
    ComplaintsAnswered, ///< complaints of manners to which the officer replied
    RepliesInTime, ///< of the replies that were given or are overdue, those that came in time
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
    /// The calls behind the row; nothing where it is not made of calls. Of conduct: brokenCalls().
    std::vector<CallMeasure> kept() const;
    std::vector<CallMeasure> broken() const;
    bool isOfConduct() const { return clause >= Clause::CallersReached; }
    friend bool operator==(const ClauseScore &, const ClauseScore &) = default;
};

/// How many line checks of the period passed, and how many there were.
struct CheckCounts {
    int passed = 0;
    int all = 0;
    int open = 0; ///< failed, and no later check of the line has passed

    friend bool operator==(const CheckCounts &, const CheckCounts &) = default;
};

/// How callers said that they were treated, in calls.
struct ConductCounts {
    int asked = 0; ///< rung back for, in vain or not
    int reached = 0;
    int content = 0; ///< of the reached ones: "no" to none of the questions
    int complaints = 0; ///< of manners
    int complaintsAnswered = 0;
    int repliesInTime = 0;
    int repliesLate = 0; ///< given late, or overdue
    int overdue = 0; ///< of these, replies that have still not come

    bool isEmpty() const { return asked + complaints == 0; }
    friend bool operator==(const ConductCounts &, const ConductCounts &) = default;
};

/// In the order of the directive. Nuisances and callers who rang off at once are in no denominator.
TB_API std::vector<ClauseScore> scorecardOf(const PeriodFigures &figures, const ShiftCounts &shifts,
                                            const CheckCounts &checks, const ConductCounts &conduct);
/// As papers name it; Vietnamese whatever the screen speaks.
TB_API QString clauseName(Clause clause);

} // namespace tb
