// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coverage.h"
#include "store/database.h"

#include <memory>

namespace tb {

/// Planned, present and uncovered of a month: one unit of five lines, then a city of two hundred such units, from
/// values in memory and from the rows of a file; and how the time grows with the shifts. The floor is sorting the same
/// stretches of time and walking over them once; for the file, SQLite reading the same rows.
class CoverageBench {
public:
    static void run(quint32 seed);

private:
    explicit CoverageBench(quint32 seed);

    CoverageInput monthOf(int unit, int days) const;
    void measureUnit();
    void measureCity();
    void measureRows();
    void measureGrowth();
    void fill(Database &database);

    quint32 m_seed;
    std::vector<CoverageInput> m_city;
};

} // namespace tb
