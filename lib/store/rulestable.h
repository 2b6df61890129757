// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/unitrules.h"
#include "store/database.h"

namespace tb {

/// The terms that the units have set.
class TB_API RulesTable {
public:
    explicit RulesTable(Database &database) : m_database(database) { }

    Done put(UnitId unit, const UnitRules &rules);
    Done clear();
    /// As they are where the unit has set nothing.
    Result<UnitRules> find(UnitId unit);

private:
    Database &m_database;
};

} // namespace tb
