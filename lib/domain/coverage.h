// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"
#include "domain/shiftpause.h"
#include "domain/spans.h"

#include <map>

namespace tb {

/// What coverage is computed from.
struct CoverageInput {
    Span period;
    Moment now{}; ///< nobody is present later than that
    std::map<LineId, Spans> open; ///< when each line must be attended
    std::vector<Shift> shifts; ///< cancelled ones may be among them
    std::map<ShiftId, std::vector<ShiftPause>> pauses;
    std::map<OfficerId, Spans> away; ///< on leave, or without an account any more
};

/// Somebody is planned who is away.
struct AwayFinding {
    ShiftId shift;
    OfficerId officer;
    Span span;

    friend bool operator==(const AwayFinding &, const AwayFinding &) = default;
};

/// One line's hours in the period, told apart. open = planned + nobody + away, without overlap.
struct LineCoverage {
    Spans open; ///< what is asked for
    Spans planned; ///< somebody is planned who can be there
    Spans nobody; ///< nobody is planned
    Spans away; ///< only people are planned who are away
    std::vector<AwayFinding> awayShifts; ///< who that is, by time; two of them may be away in the same minute
    Spans present; ///< somebody had checked in and had not left the telephone without cover
    Spans unattended; ///< over, and nobody was present

    friend bool operator==(const LineCoverage &, const LineCoverage &) = default;
};

using Coverage = std::map<LineId, LineCoverage>;

/// For every line of `open`. Sorts the shifts of a line once and then walks: what it costs grows with the number of
/// shifts, pauses and spans, not with its square.
TB_API Coverage coverageOf(const CoverageInput &input);

/// When the officer of a shift was there, without pauses that nobody covered. Whoever forgets to leave a shift is
/// believed for kOverstay after its end, not longer.
TB_API Spans presenceIn(const Shift &shift, const std::vector<ShiftPause> &pauses, Moment now);

inline constexpr minutes kOverstay{60};

} // namespace tb
