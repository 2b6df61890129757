// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cursor.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// Where this desk stands in each unit's journal, and the points that the server has confirmed with its key.
class TB_API CursorTable {
public:
    explicit CursorTable(Database &database) : m_database(database) { }

    /// At the beginning (seq 0) where the desk has not read yet.
    Result<Cursor> find(UnitId unit);
    Done put(const Cursor &cursor);

    Done addCheckpoint(const Cursor &confirmed);
    /// The confirmed points after `seq`, rising.
    Result<std::vector<Cursor>> checkpointsAfter(UnitId unit, qint64 seq);
    Done dropCheckpointsAfter(UnitId unit, qint64 seq);

private:
    Database &m_database;
};

} // namespace tb
