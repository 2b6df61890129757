// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"
#include "base/randomsource.h"

#include <optional>

namespace tb {

/// How long to wait after failures: anything up to a doubling bound, so that 5,000 desks do not come back at once (full
/// jitter).
class TB_API Backoff {
public:
    explicit Backoff(RandomSource &random) : m_random(random) { }

    /// The next wait; what the server asked for (Retry-After) is added.
    milliseconds next(std::optional<seconds> asked = std::nullopt);
    void reset() { m_failures = 0; }

    static constexpr milliseconds kBase{1'000};
    static constexpr milliseconds kMost{5 * 60'000};

private:
    RandomSource &m_random;
    int m_failures = 0;
};

} // namespace tb
