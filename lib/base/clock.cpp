// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace tb {

Moment SystemClock::now() const
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

} // namespace tb
