// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"
#include "store/database.h"

namespace tb {

/// The rows of the shifts.
class TB_API ShiftTable {
public:
    explicit ShiftTable(Database &database) : m_database(database) { }

    Done put(const Shift &shift);
    Done remove(ShiftId id);
    Result<std::optional<Shift>> find(ShiftId id);
    /// Shifts of the unit that touch [from, to), cancelled ones left out, by their beginning.
    Result<std::vector<Shift>> between(UnitId unit, Moment from, Moment to);

private:
    Result<std::vector<Shift>> collect(class Statement &select);

    Database &m_database;
};

} // namespace tb
