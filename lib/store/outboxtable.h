// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"
#include "store/database.h"

#include <optional>

namespace tb {

/// How many of the entries that were written at this desk stand where. created() is their sum at every moment.
struct EntryCounts {
    qint64 pending = 0;
    qint64 accepted = 0;
    qint64 held = 0;
    qint64 refused = 0;
    qint64 withdrawn = 0;

    qint64 created() const { return pending + accepted + held + refused + withdrawn; }
    friend bool operator==(const EntryCounts &, const EntryCounts &) = default;
};

/// What became of this desk's own entries: looked at through the journal's table, never written here.
class TB_API OutboxTable {
public:
    explicit OutboxTable(Database &database) : m_database(database) { }

    Result<EntryCounts> counts();
    /// When the entry that waits the longest was saved.
    Result<std::optional<Moment>> oldestWaiting();
    /// Own entries that were saved since `from` and are on the server.
    Result<int> sentSince(Moment from);

private:
    Result<int> sentSince(const StreamId &stream, Moment from);

    Database &m_database;
};

} // namespace tb
