// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "duty/seat.h"
#include "journal/entry.h"
#include "store/changenotice.h"
#include "store/journalwriter.h"

#include <functional>
#include <vector>

namespace tb {

/// Writes this desk's entries: asks permits(), puts the entry into the desk's stream and the journal, commits, tells
/// the change. When a write returns ok the entry is on the disk.
class TB_API EntryPen {
public:
    EntryPen(Database &database, const Clock &clock, RandomSource &random, ChangeNotice &notice)
        : m_database(database), m_clock(clock), m_random(random), m_ids(clock, random), m_notice(notice),
          m_writer(database)
    {
    }

    using Completion = std::function<Done(EntryDraft &)>;
    using Also = std::function<Done(JournalWriter &)>;

    /// NotPermitted, TooLarge, or what the store says. `complete` adds, inside the transaction, what only the database
    /// knows.
    Result<EntryId> write(const Seat &seat, EntryDraft draft, const Completion &complete = {});
    /// As write(), for what goes on from the subject as this desk knows it: names the last entry seen as its base.
    Result<EntryId> writeNext(const Seat &seat, EntryDraft draft);
    /// All or none, and in the same transaction what `also` writes; `complete` as for write(), for each of them.
    Done writeAll(const Seat &seat, std::vector<EntryDraft> drafts, const Also &also = {},
                  const Completion &complete = {});

    Moment now() const { return m_clock.now(); }
    Database &database() { return m_database; }
    template <class AnyId> AnyId newId() { return m_ids.next<AnyId>(); }
    /// The last entry of the subject that this desk has: what a new entry names as its base.
    Result<EntryId> lastSeen(const SubjectId &subject);

private:
    Result<EntryId> writeInside(const Seat &seat, const EntryDraft &draft);
    Result<Entry> seal(const Seat &seat, const EntryDraft &draft);
    Done check(const Seat &seat, const Entry &entry);

    Database &m_database;
    const Clock &m_clock;
    RandomSource &m_random;
    IdSource m_ids;
    ChangeNotice &m_notice;
    JournalWriter m_writer;
};

} // namespace tb
