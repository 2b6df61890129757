// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"

namespace tb {

/// Terms that a unit chooses for itself; what stands here holds until its head sets them.
struct UnitRules {
    minutes checkInEarly{30}; ///< a shift can be taken this long before it begins
    seconds shortRing{5}; ///< a missed ring that gave up sooner is a class of its own; 0: there is no such class
    minutes escalateAfter{480}; ///< working time past its term until a matter goes to the head by itself, and as long
                                ///< again until the city sees it; 0: never

    static constexpr minutes kLongestEarly{240};
    static constexpr seconds kLongestShortRing{60};
    static constexpr minutes kLongestEscalation{4800}; ///< ten working days

    friend bool operator==(const UnitRules &, const UnitRules &) = default;
};

} // namespace tb
