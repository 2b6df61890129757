// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitstatus.h"

#include <map>

namespace tb {

/// The units as the page shows them.
struct CityGroups {
    std::vector<UnitStatus> offices; ///< departments and agencies
    std::vector<UnitStatus> wards; ///< wards, communes, special zones
    std::vector<UnitStatus> concerns; ///< those with something the matter, the worst first
};

struct CitySums {
    int lines = 0;
    int open = 0;
    int attended = 0; ///< of the open ones
    int owed = 0;
    int overdue = 0;
    UnitStatus::Day week;
    std::map<UnitConcern, int> concerned; ///< every concern has its number
};

CityGroups groupsOf(const std::vector<UnitStatus> &units);
CitySums sumsOf(const std::vector<UnitStatus> &units);

} // namespace tb
