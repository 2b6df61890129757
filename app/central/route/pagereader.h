// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "store/journalbytes.h"
#include "sync/wire.h"

namespace tb {

/// Cuts pages out of a unit's journal: at most Limits::kPageEntries entries and about kPageBytes, but always one.
class PageReader {
public:
    explicit PageReader(Ledger &ledger) : m_ledger(ledger), m_bytes(ledger.database()) { }

    /// What comes after the cursor, which the journal must have (Ledger::knows). Ends with a confirmed cursor.
    Result<PullPage> after(const Cursor &cursor);
    Moment now() const { return m_ledger.now(); }

private:
    Result<Cursor> canonical(const Cursor &cursor);

    Ledger &m_ledger;
    JournalBytes m_bytes;
};

} // namespace tb
