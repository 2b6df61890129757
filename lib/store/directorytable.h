// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitname.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The units of the city on a desk: a copy of what the server knows, so that a matter can be passed on without a
/// network.
class TB_API DirectoryTable {
public:
    explicit DirectoryTable(Database &database) : m_database(database) { }

    /// In the order of their codes.
    Result<std::vector<UnitName>> all();
    /// Takes the place of all that was there. Inside a Transaction.
    Done replace(const std::vector<UnitName> &units);

private:
    Database &m_database;
};

} // namespace tb
