// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <array>
#include <vector>

namespace tb {

/// What can be counted of calls. Each is a set of calls: a figure is the number of its calls, and they can be listed.
///
/// Incoming = Answered + Missed + Abandoned + Nuisance.
/// Missed = CalledBack + RangAgain + StillOwed + GivenUp.
/// Answered = AtOnce + InTwoHours + SameDay + InThreeDays + Later + NotYet
///          = InTime + Late + Running + RunOut.
enum class CallMeasure : int {
    Incoming, ///< whatever rang and was written down
    Answered, ///< somebody took it; no nuisance
    Missed, ///< nobody took it
    Abandoned, ///< missed, and the exchange counted that the caller rang off sooner than UnitRules::shortRing
    Nuisance, ///< pranks and wrong numbers: counted, but in no rate
    Outgoing, ///< calls that the unit made
    CalledBack, ///< missed, and a call-back reached the caller
    RangAgain, ///< missed, and the caller was served by a later call
    StillOwed, ///< missed, and a call-back is owed
    GivenUp, ///< missed, and put aside with a reason
    AtOnce, ///< the matter was answered while the caller was on the line
    InTwoHours, ///< first answer within two hours of the call …
    SameDay,
    InThreeDays, ///< three times 24 hours
    Later,
    NotYet, ///< no answer so far
    InTime, ///< done by the due time
    Late, ///< done, but after it
    Running, ///< not done, the due time is not over
    RunOut, ///< not done, and it is
    Open, ///< something is owed, whatever kind of call
    Overdue, ///< open, and past its time
};
inline constexpr int kCallMeasures = 22;

/// One of the disjoint kinds of calls of which every measure is made up: what became of the call and of its matter.
/// A number of three parts, as the database computes it: fate × 100 + term × 10 + debt.
class TB_API CallCell {
public:
    static constexpr int kFates = 13;
    static constexpr int kTerms = 4;
    static constexpr int kDebts = 3;

    explicit CallCell(int number) : m_fate(number / 100), m_term(number / 10 % 10), m_debt(number % 10) { }
    bool isIn(CallMeasure measure) const;
    static std::vector<int> of(CallMeasure measure); ///< the numbers of all cells that a measure holds

private:
    int m_fate; ///< in the order: outgoing, nuisance, abandoned, called back … given up, at once … not yet
    int m_term; ///< in time, late, running, run out
    int m_debt; ///< nothing owed, open, overdue
};

/// How many calls there are of each measure.
struct CallTally {
    std::array<int, kCallMeasures> counts{};

    int operator[](CallMeasure measure) const { return counts[static_cast<std::size_t>(measure)]; }
    int &operator[](CallMeasure measure) { return counts[static_cast<std::size_t>(measure)]; }
    /// Counts `count` calls of one cell.
    TB_API void add(CallCell cell, int count);
    TB_API CallTally &operator+=(const CallTally &other);
    friend bool operator==(const CallTally &, const CallTally &) = default;
};

/// part in whole, rounded to a thousandth; 1000 and 0 only where they are exact. `whole` is not 0.
TB_API int perMilleOf(int part, int whole);

} // namespace tb
