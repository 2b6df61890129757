// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rosterpattern.h"
#include "store/database.h"

namespace tb {

/// The rows of the units' usual weeks.
class TB_API PatternTable {
public:
    explicit PatternTable(Database &database) : m_database(database) { }

    Done put(UnitId unit, const RosterPattern &pattern);
    /// Empty where none was set.
    Result<RosterPattern> ofUnit(UnitId unit);

private:
    Database &m_database;
};

} // namespace tb
