// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "duty/entrypen.h"
#include "journal/contestfold.h"

#include <vector>

namespace tb {

/// A contested field, and what the program would make of it.
struct FieldContest {
    /// Why the proposal is what it is.
    enum class Merge {
        Later, ///< two values of which only one can hold: the later, which holds now
        Sooner, ///< of two terms the one that is kept for certain
        Both, ///< two texts, in the order of their times
        Longer, ///< one text has all of the other
        Guarded, ///< confidential where one of them says so
    };

    ContestedField contest;
    Json proposal;
    Merge merge = Merge::Later;
};

/// The door by which a call that two people changed at once is looked at and put right.
class TB_API ContestDesk {
public:
    explicit ContestDesk(EntryPen &pen) : m_pen(pen) { }

    /// What two people changed in the call; nothing where nobody has to look at it.
    Result<std::vector<FieldContest>> contestsOf(CallId call);

    struct Choice {
        QString field;
        Json value;
    };
    /// Writes the values as an amendment that has seen both versions: nobody has to look at it any more. WrongState
    /// where the contest is no longer the one whose `seen` entries were looked at.
    Done settle(const Seat &seat, CallId call, const std::vector<Choice> &choices, const std::vector<EntryId> &seen);

    static FieldContest propose(const ContestedField &contest);

private:
    EntryPen &m_pen;
};

/// The entries that a person looked at who looked at these.
TB_API std::vector<EntryId> seenIn(const std::vector<FieldContest> &contests);

} // namespace tb
