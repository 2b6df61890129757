// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rosterseen.h"
#include "store/database.h"

#include <optional>

namespace tb {

/// What each officer saw last of the published roster.
class TB_API RosterSeenTable {
public:
    explicit RosterSeenTable(Database &database) : m_database(database) { }

    Done put(const RosterSeen &seen);
    Done remove(OfficerId officer);
    Result<std::optional<RosterSeen>> find(OfficerId officer);

private:
    Database &m_database;
};

} // namespace tb
