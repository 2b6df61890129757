// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linecheck.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The rows of the line checks. passedAt is not stored: it is looked up, so that a check which comes late from another
/// desk closes what it closes.
class TB_API CheckTable {
public:
    explicit CheckTable(Database &database) : m_database(database) { }

    Done put(const LineCheck &check);
    Done remove(CheckId id);
    Result<std::optional<LineCheck>> find(CheckId id);
    /// The unit's checks in [from, to), newest first.
    Result<std::vector<LineCheck>> between(UnitId unit, Moment from, Moment to);
    /// Of a line, newest first.
    Result<std::vector<LineCheck>> ofLine(LineId line, int limit);
    /// Failures that no later check of their line has passed, by their term, those without one first.
    Result<std::vector<LineCheck>> openFailures(UnitId unit);

private:
    Result<std::vector<LineCheck>> collect(class Statement &select);

    Database &m_database;
};

} // namespace tb
