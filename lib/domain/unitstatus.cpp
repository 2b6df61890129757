// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unitstatus.h"

#include "domain/callmeasure.h"

#include <algorithm>

namespace tb {

UnitConcern concernOf(const UnitStatus &status)
{
    const bool open = std::any_of(status.lines.begin(), status.lines.end(), [](const LineNow &l) { return l.open; });
    if (open && (!status.heardAt || status.asOf - *status.heardAt > kSilentAfter))
        return UnitConcern::Silent;
    if (unattendedSince(status))
        return UnitConcern::Nobody;
    return status.owed > 0 || status.overdue > 0 || status.failedChecks > 0 ? UnitConcern::Attention
                                                                            : UnitConcern::None;
}

std::optional<int> answeredPerMille(const UnitStatus::Day &day)
{
    const int all = day.answered + day.missed;
    return all > 0 ? std::optional(perMilleOf(day.answered, all)) : std::nullopt;
}

std::optional<int> answeredPerMille(const UnitStatus &status)
{
    UnitStatus::Day sum;
    for (const UnitStatus::Day &day : status.days) {
        sum.answered += day.answered;
        sum.missed += day.missed;
    }
    return answeredPerMille(sum);
}

std::optional<Moment> unattendedSince(const UnitStatus &status)
{
    std::optional<Moment> since;
    for (const LineNow &line : status.lines) {
        if (line.open && !line.attended && line.unattendedSince)
            since = since ? std::min(*since, *line.unattendedSince) : *line.unattendedSince;
    }
    return since;
}

} // namespace tb
