// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cursor.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace tb {

/// Where a unit's journal stands on the server.
struct UnitLog {
    UnitId unit;
    QString epoch; ///< for the entries accepted from now on
    qint64 lastSeq = 0;
    QString headEpoch; ///< of the entry at lastSeq
    QByteArray head; ///< the chain up to lastSeq

    /// The place before the next entry.
    Cursor cursor() const { return {unit, headEpoch, lastSeq, head, {}}; }
};

/// One row per unit; locked and advanced in the transaction that numbers entries, so numbers are gapless and visible in
/// order.
class TB_API UnitLogTable {
public:
    explicit UnitLogTable(Database &database) : m_database(database) { }

    Result<std::optional<UnitLog>> find(UnitId unit);
    /// As find(); nobody else changes the unit's journal until this transaction ends.
    Result<std::optional<UnitLog>> locked(UnitId unit);
    /// Where there is none yet.
    Done add(const UnitLog &log);
    Done put(const UnitLog &log);
    Result<std::vector<UnitLog>> all();

private:
    static Done write(class Statement &insert, const UnitLog &log);
    Result<std::vector<UnitLog>> collect(class Statement &select);

    Database &m_database;
};

} // namespace tb
