// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/succession.h"
#include "store/database.h"

#include <optional>
#include <set>
#include <vector>

namespace tb {

/// The rows that say which unit follows on which.
class TB_API SuccessionTable {
public:
    explicit SuccessionTable(Database &database) : m_database(database) { }

    /// In place of what the unit's journal had told before.
    Done put(UnitId toldBy, const std::vector<Succession> &successions);
    Done clear();

    /// Who follows on the unit, in no order; empty while it is there.
    Result<std::vector<Succession>> after(UnitId unit);
    /// All units before it, near and far.
    Result<std::set<UnitId>> before(UnitId unit);
    /// The units that were over by then.
    Result<std::set<UnitId>> ended(Moment by);

private:
    Database &m_database;
};

} // namespace tb
