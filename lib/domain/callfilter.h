// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace tb {

/// A stretch of time [from, to).
struct CallSpan {
    Moment from{};
    Moment to{};

    friend bool operator==(const CallSpan &, const CallSpan &) = default;
};

/// Which calls of a unit are counted. What is not named does not limit.
struct CallFilter {
    UnitId unit;
    std::vector<CallSpan> spans; ///< the calls began in one of them; disjoint
    LineId line;
    std::optional<QString> field; ///< "cat.noise"; empty text: calls without a field
    OfficerId officer; ///< who wrote the call down
    std::optional<int> hour; ///< of the wall clock, 0–23
    std::optional<int> weekday; ///< Monday is 0
    Moment now{}; ///< decides what is overdue

    friend bool operator==(const CallFilter &, const CallFilter &) = default;
};

} // namespace tb
