// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workhours.h"

#include <algorithm>

namespace tb {

bool WorkHours::valid() const
{
    int end = 0;
    for (const WorkInterval &interval : intervals) {
        if (interval.from < end || interval.to <= interval.from)
            return false;
        end = interval.to;
    }
    return !intervals.empty() && end <= 24 * 60 && std::find(week.begin(), week.end(), true) != week.end();
}

} // namespace tb
