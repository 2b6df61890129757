// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The rows of the calls, as one line asks for them.
class TB_API LineCallTable {
public:
    explicit LineCallTable(Database &database) : m_database(database) { }

    /// When the line last rang, newest first; calls that went out are left out.
    Result<std::vector<Moment>> lastRings(LineId line, int limit);

private:
    Database &m_database;
};

} // namespace tb
