// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/signindelays.h"

#include <algorithm>

namespace tb {

namespace {
constexpr std::chrono::hours kForgotten{24};
} // namespace

seconds SignInDelays::delay(int failures)
{
    if (failures < kFree)
        return seconds(0);
    return std::min(kLongest, seconds(qint64{1} << std::min(failures - kFree, 10)));
}

std::optional<seconds> SignInDelays::wait(const Who &who, Moment now) const
{
    const auto found = m_failures.find(who);
    if (found == m_failures.end())
        return std::nullopt;
    const Moment free = found->second.last + delay(found->second.count);
    return free > now ? std::optional(std::chrono::ceil<seconds>(free - now)) : std::nullopt;
}

// Old failures are forgotten, so that the list cannot be made to grow for ever.
void SignInDelays::noteFailure(const Who &who, Moment now)
{
    std::erase_if(m_failures, [now](const auto &one) { return one.second.last + kForgotten < now; });
    Failures &failures = m_failures[who];
    ++failures.count;
    failures.last = now;
}

} // namespace tb
