// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quietline.h"

#include <algorithm>

namespace tb {

Quiet quietOf(const LineTimes &times, std::vector<Moment> calls, Moment now, const WorkCalendar &calendar)
{
    std::erase_if(calls, [now](Moment call) { return call > now; });
    std::sort(calls.begin(), calls.end());
    Quiet quiet;
    const Moment since = calls.empty() ? times.registered() : std::max(calls.back(), times.registered());
    // A line that nobody ever rang is asked about its last weeks only.
    quiet.minutes = times.openMinutes(std::max(since, now - std::chrono::hours(24 * 90)), now, calendar);
    if (calls.size() >= kQuietCalls) {
        std::vector<qint64> gaps;
        for (size_t i = 1; i < calls.size(); ++i)
            gaps.push_back(times.openMinutes(calls.at(i - 1), calls.at(i), calendar));
        const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
        std::nth_element(gaps.begin(), middle, gaps.end());
        quiet.usual = *middle;
    }
    const qint64 limit = quiet.usual ? std::max(kQuietLeast, kQuietFactor * *quiet.usual) : kQuietUnknown;
    quiet.alarms = quiet.minutes >= limit && times.isOpen(now, calendar);
    return quiet;
}

} // namespace tb
