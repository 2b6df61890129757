// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tb {

/// How the shifts of a period were kept.
struct ShiftCounts {
    int planned = 0; ///< not cancelled, begun by now
    int kept = 0; ///< somebody checked in
    int late = 0; ///< of those, more than five minutes late
    int empty = 0; ///< nobody came

    friend bool operator==(const ShiftCounts &, const ShiftCounts &) = default;
};

} // namespace tb
