// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"
#include "domain/linetimes.h"

#include <vector>

namespace tb {

/// How long a line has been quiet, in its own open minutes, and how long it usually is.
struct Quiet {
    qint64 minutes = 0; ///< open minutes since the last call, or since it is there
    std::optional<qint64> usual; ///< the median between two calls; nothing where too few are known
    bool alarms = false; ///< so long that somebody should ring it

    friend bool operator==(const Quiet &, const Quiet &) = default;
};

/// `calls`: when the line rang, in any order; the latest few dozen suffice. A line alarms after kQuietFactor times its
/// median, but never before kQuietLeast; where fewer than kQuietCalls are known, after kQuietUnknown.
TB_API Quiet quietOf(const LineTimes &times, std::vector<Moment> calls, Moment now, const WorkCalendar &calendar);

inline constexpr int kQuietFactor = 6;
inline constexpr qint64 kQuietLeast = 8 * 60;
inline constexpr qint64 kQuietUnknown = 5 * 8 * 60;
inline constexpr size_t kQuietCalls = 8;

} // namespace tb
