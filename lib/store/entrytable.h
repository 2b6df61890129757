// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/recententries.h"
#include "store/storedentry.h"

#include <functional>
#include <map>
#include <optional>

namespace tb {

/// Of which entries somebody has to know before new ones are judged: at most manyrows::kMostAsked of each.
struct EntryQuestion {
    std::vector<EntryId> ids;
    std::vector<SubjectId> subjects; ///< everything that is about them
    StreamId stream;
    std::vector<qint64> counters; ///< places of the stream
};

/// The journal's table: the one place where entries are stored and read.
class TB_API EntryTable {
public:
    explicit EntryTable(Database &database) : m_database(database) { }

    /// In this order, with few statements.
    Done insert(const std::vector<StoredEntry> &entries);
    /// Gives an entry that is here already its place in the unit's journal.
    Done number(EntryId id, const Stamps &stamps, const QByteArray &unitSum);
    /// Takes the places after `seq` away again: own entries become pending, others' returning. After a server was
    /// restored.
    Done unnumberAfter(UnitId unit, qint64 seq, DeskId ownDesk);
    Done setState(EntryId id, EntryState state, const QString &reason = {});
    /// Puts other header bytes under the same id: a desk that was cloned opens a new stream for what it has not sent.
    Done replaceHeader(const Entry &entry);

    Result<std::optional<StoredEntry>> find(EntryId id);
    /// All that takes part in the fold of one subject, in the order of the fold.
    Result<History> history(const SubjectId &subject);
    /// The last of them; null where there is none.
    Result<EntryId> lastOf(const SubjectId &subject);
    /// The unit's accepted entries after `seq`, in order.
    Result<std::vector<StoredEntry>> after(UnitId unit, qint64 seq, int limit);
    /// Any state but Accepted.
    Result<std::vector<StoredEntry>> inState(EntryState state, int limit);
    /// Only which, in the order in which they were written.
    Result<std::vector<EntryId>> idsInState(EntryState state);
    Result<std::vector<StoredEntry>> bySubject(const SubjectId &subject);
    /// All that is asked for with one statement; those of one subject in the order of the fold.
    Result<std::vector<StoredEntry>> related(const EntryQuestion &question);

private:
    Done insertRows(const StoredEntry *first, size_t count);
    Result<StoredEntry> read(class Statement &row);
    Result<std::vector<StoredEntry>> collect(class Statement &select);

    Database &m_database;
    RecentEntries m_recent;
};

/// The next that the fold of its subject hears, if it takes part.
TB_API void addToFold(History &history, const StoredEntry &stored);
/// What takes part in the fold of a subject, out of what bySubject() or related() gave.
TB_API History historyOf(const SubjectId &subject, const std::vector<StoredEntry> &entries);

} // namespace tb
