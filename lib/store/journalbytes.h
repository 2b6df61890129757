// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// An accepted entry as it is passed on.
struct NumberedBytes {
    EntryBytes entry;
    QByteArray stamps;
    QByteArray unitSum; ///< the unit's chain up to this entry
};

/// The journal for those who pass it on: nobody reads here what the bytes say. EntryTable has it for all others.
class TB_API JournalBytes {
public:
    explicit JournalBytes(Database &database) : m_database(database) { }

    /// The unit's accepted entries after `seq`, in order.
    Result<std::vector<NumberedBytes>> after(UnitId unit, qint64 seq, int limit);

private:
    Database &m_database;
};

} // namespace tb
