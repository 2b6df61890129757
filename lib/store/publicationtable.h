// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rosterpublication.h"
#include "store/database.h"

#include <optional>

namespace tb {

/// The rows of the rosters that were made known.
class TB_API PublicationTable {
public:
    explicit PublicationTable(Database &database) : m_database(database) { }

    /// Puts these in the place of all that the unit had.
    Done putAll(UnitId unit, const std::vector<RosterPublication> &publications);
    /// The newest for the stretch that begins at `from`.
    Result<std::optional<RosterPublication>> newest(UnitId unit, Moment from);
    /// The newest of each stretch that is not over at `now`, by its beginning.
    Result<std::vector<RosterPublication>> notOver(UnitId unit, Moment now);

private:
    Database &m_database;
};

} // namespace tb
