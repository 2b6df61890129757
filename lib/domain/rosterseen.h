// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"

#include <vector>

namespace tb {

/// What an officer said to have seen of the published roster: their own shifts to come, as they were then.
struct RosterSeen {
    OfficerId officer;
    UnitId unit;
    Moment at{};
    std::vector<ShiftId> shifts;

    friend bool operator==(const RosterSeen &, const RosterSeen &) = default;
};

} // namespace tb
