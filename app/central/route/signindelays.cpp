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

Result<std::optional<seconds>> SignInDelays::wait(const Who &who, Moment now)
{
    const Result<std::optional<TrialTable::Failures>> found = m_trials.wrongPasswords(who.unit, kept(who));
    if (!found.ok())
        return found.error();
    if (!found.value())
        return std::optional<seconds>();
    const Moment free = found.value()->last + delay(found.value()->count);
    return free > now ? std::optional(std::chrono::ceil<seconds>(free - now)) : std::optional<seconds>();
}

Done SignInDelays::noteFailure(const Who &who, Moment now)
{
    return m_trials.addWrongPassword(who.unit, kept(who), now, now - kForgotten);
}

} // namespace tb
