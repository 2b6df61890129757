// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rungline.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace tb {

/// The rows of what this unit met when it rang other units' lines.
class TB_API RungTable {
public:
    explicit RungTable(Database &database) : m_database(database) { }

    Done put(const RungLine &rung);
    Done remove(CheckId id);
    Done clear();
    /// In [from, to), newest first.
    Result<std::vector<RungLine>> between(UnitId unit, Moment from, Moment to);

private:
    Database &m_database;
};

} // namespace tb
