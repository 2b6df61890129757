// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "security/checkpointkey.h"
#include "store/journalwriter.h"
#include "store/unitlogtable.h"

#include <set>
#include <utility>

namespace tb {

/// The units' journals on the server: gives accepted entries their place. The unit's row is locked and advanced inside
/// the caller's transaction, so numbers are gapless and become visible in order.
class Ledger {
public:
    Ledger(Database &database, const Clock &clock, RandomSource &random, const CheckpointKey &key)
        : m_database(database), m_clock(clock), m_random(random), m_key(key), m_logs(database), m_writer(database)
    {
    }

    /// First of all in a Transaction of Reach::OneUnit, before anything of the unit is read: nobody else writes into
    /// its journal until that ends.
    Done reserve(UnitId unit);
    /// Numbers a new entry now, or one that was held. Inside a Transaction.
    Result<Stamps> accept(const Entry &entry, const QStringList &flags, bool wasHeld = false);
    /// Numbers many: place() each in turn, from the log as it stands, then accept() them together with what their
    /// subjects' folds hear. Those without stamps are only stored. Inside a Transaction.
    StoredEntry place(const Entry &entry, const QStringList &flags, UnitLog &log) const;
    Done accept(const std::vector<StoredEntry> &placed, const std::map<Subject, History> &histories,
                const std::optional<UnitLog> &log);
    /// Numbers an entry that this server had accepted before it was restored: it keeps the time of its first arrival.
    Result<Stamps> acceptAgain(const Entry &entry, const Stamps &before, bool wasHeld);
    /// Begins a new life of the unit's journal: after a restore. Inside a Transaction.
    Done beginEpoch(UnitId unit);

    /// Where the unit's journal stands; a unit without entries stands at 0 with a fresh epoch.
    Result<UnitLog> log(UnitId unit);
    /// Adds the server's proof to a cursor.
    Cursor confirmed(const Cursor &cursor) const;
    bool isConfirmed(const Cursor &cursor) const;
    /// Whether the unit's journal has this very point.
    Result<bool> knows(const Cursor &cursor);

    /// The units that got entries since this was asked last: whoever waits for one of them is to be told after the
    /// commit. After a rollback it may name one too many.
    std::set<UnitId> takeNumbered() { return std::exchange(m_numbered, {}); }

    JournalWriter &writer() { return m_writer; }
    Database &database() { return m_database; }
    Moment now() const { return m_clock.now(); }

private:
    Result<UnitLog> lockedLog(UnitId unit);
    static StoredEntry next(const Entry &entry, Moment receivedAt, const QStringList &flags, UnitLog &log);
    Result<Stamps> number(const Entry &entry, Moment receivedAt, const QStringList &flags, bool wasHeld);
    QString freshEpoch(const QString &before);

    Database &m_database;
    const Clock &m_clock;
    RandomSource &m_random;
    const CheckpointKey &m_key;
    UnitLogTable m_logs;
    JournalWriter m_writer;
    std::set<UnitId> m_numbered;
};

} // namespace tb
