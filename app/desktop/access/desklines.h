// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/line.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace tb {

/// Which lines are answered at this computer. Kept in the setting "desk/lines".
class DeskLines {
public:
    explicit DeskLines(Database &database) : m_database(database) { }

    /// The lines in use of this desk's unit.
    Result<std::vector<Line>> all();
    /// Nothing while nobody has chosen or put off choosing.
    Result<std::optional<std::vector<LineId>>> chosen();
    Done choose(const std::vector<LineId> &lines);
    /// The name of the unit, empty before the first fetch.
    Result<QString> unitName();

private:
    Result<UnitId> unit();

    Database &m_database;
};

} // namespace tb
