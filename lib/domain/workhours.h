// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <array>
#include <vector>

namespace tb {

/// Minutes since midnight on the wall clock, [from, to).
struct WorkInterval {
    int from = 0;
    int to = 0;

    int length() const { return to - from; }
    friend bool operator==(const WorkInterval &, const WorkInterval &) = default;
};

/// The weekly pattern of an office. Every working day has the same intervals.
struct WorkHours {
    std::array<bool, 7> week{true, true, true, true, true, false, false}; ///< Monday first
    std::vector<WorkInterval> intervals{{7 * 60 + 30, 11 * 60 + 30}, {13 * 60, 17 * 60}};

    /// At least one day and one interval; intervals inside a day, none empty, rising, not overlapping.
    TB_API bool valid() const;
    friend bool operator==(const WorkHours &, const WorkHours &) = default;
};

} // namespace tb
