// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/slipseries.h"
#include "store/database.h"

namespace tb {

/// The rows of the blank slips.
class TB_API SlipTable {
public:
    explicit SlipTable(Database &database) : m_database(database) { }

    /// All series of a unit: what stood there before is gone.
    Done put(UnitId unit, const std::vector<SlipSeries> &all);
    Done clear();
    /// The newest series first.
    Result<std::vector<SlipSeries>> ofUnit(UnitId unit);

private:
    Done putOne(const SlipSeries &series);
    Done readAccounts(SlipSeries &series);

    Database &m_database;
};

} // namespace tb
