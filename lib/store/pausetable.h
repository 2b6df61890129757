// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shiftpause.h"
#include "store/database.h"

#include <map>
#include <vector>

namespace tb {

/// The rows of the pauses of the shifts.
class TB_API PauseTable {
public:
    explicit PauseTable(Database &database) : m_database(database) { }

    /// Puts these in the place of all that the shift had.
    Done put(ShiftId shift, const std::vector<ShiftPause> &pauses);
    /// Of the unit's shifts that touch [from, to), in order.
    Result<std::map<ShiftId, std::vector<ShiftPause>>> between(UnitId unit, Moment from, Moment to);

private:
    Database &m_database;
};

} // namespace tb
