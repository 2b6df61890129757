// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"

#include <QString>

#include <vector>

namespace tb {

/// The roster of a stretch of time as it was made known to the officers.
struct RosterPublication {
    UnitId unit;
    Moment from{};
    Moment to{};
    int version = 1; ///< 1, 2, 3 … for the same stretch
    int gaps = 0; ///< how many were left
    QString note; ///< why with gaps; personal, empty where erased
    OfficerId by;
    Moment at{};
    std::vector<ShiftId> shifts; ///< what stood on it

    friend bool operator==(const RosterPublication &, const RosterPublication &) = default;
};

} // namespace tb
