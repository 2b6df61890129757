// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/line.h"
#include "domain/linetimes.h"
#include "store/database.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace tb {

/// The rows of the published numbers.
class TB_API LineTable {
public:
    explicit LineTable(Database &database) : m_database(database) { }

    Done put(const Line &line, const LineTimes &times);
    Done remove(LineId id);
    Result<std::optional<Line>> find(LineId id);
    /// The unit's lines, hotlines first, then by name; retired ones last.
    Result<std::vector<Line>> ofUnit(UnitId unit);
    /// The units that have a line in use.
    Result<std::set<UnitId>> unitsWithLines();
    /// When each of them is open, retired ones too: their past is asked for as well.
    Result<std::map<LineId, LineTimes>> timesOfUnit(UnitId unit);

private:
    Result<std::vector<Line>> collect(class Statement &select);

    Database &m_database;
};

} // namespace tb
