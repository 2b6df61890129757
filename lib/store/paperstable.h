// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/unitpapers.h"
#include "store/database.h"

namespace tb {

/// The rows of what the units have set for their papers.
class TB_API PapersTable {
public:
    explicit PapersTable(Database &database) : m_database(database) { }

    Done put(UnitId unit, const UnitPapers &papers);
    Done clear();
    /// Empty where the unit has set nothing.
    Result<UnitPapers> find(UnitId unit);

private:
    Done erase(UnitId unit);

    Database &m_database;
};

} // namespace tb
