// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/idsource.h"
#include "store/changenotice.h"
#include "store/journalwriter.h"
#include "sync/wire.h"

namespace tb {

/// Writes what the server said into this desk's journal, each answer in one transaction: whatever was cut, repeated or
/// turned round on the way, the journal holds each entry once and the cursor stands behind exactly what is there.
class TB_API Applier {
public:
    Applier(Database &database, const Clock &clock, RandomSource &random, ChangeNotice &notice)
        : m_database(database), m_ids(clock, random), m_notice(notice), m_writer(database)
    {
    }

    /// `offered` in the order of the push; as many verdicts. Accepted entries stay pending until they come down in
    /// their place.
    Done applyVerdicts(const std::vector<Entry> &offered, const std::vector<Verdict> &verdicts);
    /// ChainBroken where an entry does not continue the cursor: nothing is written then.
    Done applyPage(const PullPage &page, UnitId unit);
    /// The server came back from a backup and `common` is the last point both have: everything later loses its place.
    Done fallBack(const Cursor &common, DeskId ownDesk);
    /// This desk was cloned or restored: what is not sent gets a new stream.
    Done openNewStream();

private:
    Done writePage(const PullPage &page, UnitId unit, std::vector<Subject> &touched);
    Done applyVerdict(const Entry &entry, const Verdict &verdict);
    /// ChainBroken, or the cursor behind it; then it stands last in `arrived`.
    Result<Cursor> checkEntry(const SentEntry &sent, const Cursor &before, std::vector<StoredEntry> &arrived);
    Done store(const std::vector<StoredEntry> &arrived);
    Result<std::vector<StoredEntry>> relatedTo(const std::vector<StoredEntry> &arrived);
    Done renumber(const StoredEntry &sent, const StoredEntry &here);

    Database &m_database;
    IdSource m_ids;
    ChangeNotice &m_notice;
    JournalWriter m_writer;
};

} // namespace tb
