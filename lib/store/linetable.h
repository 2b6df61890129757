// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/line.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The rows of the published numbers.
class TB_API LineTable {
public:
    explicit LineTable(Database &database) : m_database(database) { }

    Done put(const Line &line);
    Done remove(LineId id);
    /// The unit's lines, hotlines first, then by name; retired ones last.
    Result<std::vector<Line>> ofUnit(UnitId unit);

private:
    Database &m_database;
};

} // namespace tb
