// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/swap.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The rows of who stands in for whom.
class TB_API SwapTable {
public:
    explicit SwapTable(Database &database) : m_database(database) { }

    Done put(const Swap &swap);
    Done remove(SwapId id);
    Result<std::optional<Swap>> find(SwapId id);
    /// All of one shift, in the order in which they were asked for.
    Result<std::vector<Swap>> ofShift(ShiftId shift);
    /// Those of the unit to which somebody has to say something yet, oldest first.
    Result<std::vector<Swap>> open(UnitId unit);

private:
    Result<std::vector<Swap>> collect(class Statement &select);

    Database &m_database;
};

} // namespace tb
