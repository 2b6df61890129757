// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/erasing.h"
#include "journal/subject.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The calls whose personal data was erased, and the taking away itself: personal parts and salts become NULL in the
/// journal's table, wherever an entry stands. The one place that changes what is in the journal.
class TB_API ErasureTable {
public:
    explicit ErasureTable(Database &database) : m_database(database) { }

    Result<bool> contains(CallId call);
    /// Remembers it, and takes away what is there of the call's own entries. Inside a Transaction.
    Done erase(CallId call, EntryId by);
    /// The same for one entry about something else that tells of an erased call.
    Done forget(EntryId entry, CallId call);
    /// The rings that were counted for this call.
    Result<std::vector<SubjectId>> ringsOf(CallId call);
    /// The reviews that tell how its caller was treated.
    Result<std::vector<SubjectId>> reviewsOf(CallId call);

    /// The entries that ordered the erasures.
    Result<std::vector<EntryId>> orders();
    /// Of which traces may be left in the files; see Purge.
    Result<std::vector<CallId>> unpurged();
    Done setPurged(const std::vector<CallId> &calls);

private:
    Done mark(CallId call, bool purged);

    Database &m_database;
};

} // namespace tb
