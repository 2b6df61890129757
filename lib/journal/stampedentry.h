// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "journal/stamps.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace tb {

/// An entry where it stands in the fold: with stamps when the server accepted it, without while it is only on this
/// desk.
struct StampedEntry {
    Entry entry;
    std::optional<Stamps> stamps;

    /// When it happened, as it counts: a clock that runs ahead cannot claim the future.
    Moment effectiveAt() const
    {
        const Moment claimed = entry.header.occurredAt;
        return stamps ? std::min(claimed, stamps->receivedAt) : claimed;
    }
};

/// Accepted entries by seq, then this desk's own pending ones by counter: the order of every fold.
using History = std::vector<StampedEntry>;

} // namespace tb
