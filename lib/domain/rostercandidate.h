// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "domain/shift.h"
#include "domain/spans.h"

#include <map>

namespace tb {

/// Whom the roster may fall back on, and what they have already.
struct RosterGround {
    std::vector<OfficerId> officers; ///< in the order in which equals are proposed
    std::vector<Shift> shifts; ///< of the period in which the load is shared
    std::map<OfficerId, Spans> away;
};

/// How well one officer would do for a stretch of time, with the figures.
struct RosterCandidate {
    OfficerId officer;
    int shifts = 0; ///< in the period
    minutes load{0};
    bool away = false; ///< on leave, or without an account then
    bool busy = false; ///< on another line at the same time
    bool backToBack = false; ///< a shift ends shortly before or begins shortly after

    bool isFree() const { return !away && !busy; }
    friend bool operator==(const RosterCandidate &, const RosterCandidate &) = default;
};

/// All officers, the best first: free before busy before away, not back to back, fewest shifts, least time.
TB_API std::vector<RosterCandidate> candidatesFor(const Span &span, const RosterGround &ground);

/// A stretch of a line's hours that nobody has.
struct RosterVacancy {
    LineId line;
    Span span;

    friend bool operator==(const RosterVacancy &, const RosterVacancy &) = default;
};

/// Who should have it, and why.
struct RosterProposal {
    RosterVacancy vacancy;
    std::optional<RosterCandidate> chosen; ///< nothing: nobody is free
    int free = 0; ///< out of so many who were free

    friend bool operator==(const RosterProposal &, const RosterProposal &) = default;
};

/// Fills the vacancies in the order of time, each with the best candidate as the load stands then. Nobody who is away
/// or busy is ever proposed.
TB_API std::vector<RosterProposal> shareOut(std::vector<RosterVacancy> vacancies, RosterGround ground);

/// Shifts with less time between them are back to back.
inline constexpr minutes kRest{120};

} // namespace tb
