// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The rows of who cannot be on duty, and when.
class TB_API AbsenceTable {
public:
    explicit AbsenceTable(Database &database) : m_database(database) { }

    Done put(const Absence &absence);
    Done remove(AbsenceId id);
    /// Those of the unit that touch [from, to), cancelled ones left out, by their beginning.
    Result<std::vector<Absence>> between(UnitId unit, Moment from, Moment to);

private:
    Database &m_database;
};

} // namespace tb
