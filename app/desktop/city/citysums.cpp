// SPDX-License-Identifier: GPL-3.0-or-later
#include "city/citysums.h"

#include <algorithm>

namespace tb {

namespace {

bool isWard(const UnitName &unit)
{
    return unit.kind == u"phuong" || unit.kind == u"xa" || unit.kind == u"dac_khu";
}

bool isWorse(const UnitStatus &a, const UnitStatus &b)
{
    const UnitConcern left = concernOf(a);
    const UnitConcern right = concernOf(b);
    if (left != right)
        return left > right;
    if (left == UnitConcern::Nobody)
        return *unattendedSince(a) < *unattendedSince(b);
    if (left == UnitConcern::Silent)
        return a.heardAt < b.heardAt; // never heard of comes first
    if (a.told != b.told)
        return a.told > b.told;
    return a.owed + a.overdue + a.failedChecks > b.owed + b.overdue + b.failedChecks;
}

} // namespace

CityGroups groupsOf(const std::vector<UnitStatus> &units)
{
    CityGroups groups;
    for (const UnitStatus &status : units) {
        (isWard(status.unit) ? groups.wards : groups.offices).push_back(status);
        if (concernOf(status) != UnitConcern::None)
            groups.concerns.push_back(status);
    }
    std::stable_sort(groups.concerns.begin(), groups.concerns.end(), isWorse);
    return groups;
}

CitySums sumsOf(const std::vector<UnitStatus> &units)
{
    CitySums sums;
    for (const UnitConcern concern :
         {UnitConcern::None, UnitConcern::Attention, UnitConcern::Silent, UnitConcern::Nobody})
        sums.concerned[concern] = 0;
    for (const UnitStatus &status : units) {
        ++sums.concerned[concernOf(status)];
        sums.lines += static_cast<int>(status.lines.size());
        for (const LineNow &line : status.lines) {
            sums.open += line.open;
            sums.attended += line.open && line.attended;
        }
        sums.owed += status.owed;
        sums.overdue += status.overdue;
        for (const UnitStatus::Day &day : status.days) {
            sums.week.answered += day.answered;
            sums.week.missed += day.missed;
        }
    }
    return sums;
}

} // namespace tb
