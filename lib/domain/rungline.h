// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linecheck.h"

namespace tb {

/// A line of another unit that this unit is to ring, because the lot fell so.
struct LineToRing {
    LineId line;
    UnitId unit;
    QString unitName;
    QString name; ///< of the line
    QString number; ///< canonical
    Moment drawnFor; ///< the minute that was drawn; from then on, while the line is open

    friend bool operator==(const LineToRing &, const LineToRing &) = default;
};

/// What this unit met there. The unit that was rung has the same as a check of its line.
struct RungLine {
    CheckId id;
    UnitId unit; ///< ours
    OfficerId officer;
    Moment at;
    LineToRing target;
    CheckResult result = CheckResult::Well;
    std::optional<int> ringSeconds;

    friend bool operator==(const RungLine &, const RungLine &) = default;
};

} // namespace tb
