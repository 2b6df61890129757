// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/shift.h"

namespace tb {

/// A shift that was handed over, as its entries tell it: what the next officer reads, and what the record prints.
struct HandoverSheet {
    struct Item {
        Call call; ///< as it stands now, not as it stood then
        OfficerId taker;

        friend bool operator==(const Item &, const Item &) = default;
    };

    Shift shift;
    std::vector<Item> items; ///< as they stood on the sheet; calls that this desk does not have are left out
    std::vector<LineId> faults;

    friend bool operator==(const HandoverSheet &, const HandoverSheet &) = default;
};

} // namespace tb
