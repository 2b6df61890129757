// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "store/credentialtable.h"
#include "store/officertable.h"
#include "store/refusedtable.h"
#include "sync/wire.h"

#include <map>
#include <span>
#include <utility>

namespace tb {

/// A stretch of an offer while it is judged, inside one Transaction that has reserved the unit. What judging asks of
/// the database is read with few statements when it opens; what was taken is written with few when it settles. In
/// between both are one: what was added is found again.
class Hearing {
public:
    /// How many entries one hearing takes at most.
    static constexpr size_t kMost = 32;

    explicit Hearing(Ledger &ledger) : m_ledger(ledger), m_officers(ledger.database()), m_credentials(ledger.database())
    {
    }

    /// As many of the first of these as belong to one hearing; what cannot be read is skipped.
    Result<size_t> open(std::span<const Result<Entry>> entries);

    /// What was said of it earlier, here or in another offer.
    std::optional<Verdict> judgedBefore(const Entry &entry) const;
    void noteRefusal(const QByteArray &key, const QString &reason) { m_refused[key] = reason; }
    /// Null where the journal has no such entry.
    const StoredEntry *atCounter(const StreamId &stream, qint64 counter) const;
    /// What was accepted about it, in the order of the fold.
    std::vector<const StoredEntry *> about(const SubjectId &subject) const;
    /// Something is held that may have waited for this subject.
    bool isAwaited(const SubjectId &subject) const;
    Result<std::optional<Officer>> officer(OfficerId id);
    Result<bool> isProven(OfficerId id, DeskId desk);

    /// Gives the entry its place.
    Result<Stamps> take(const Entry &entry, const QStringList &flags);
    /// Into the journal's table, but not into the rows: it has no effect yet.
    void hold(const Entry &entry, const QString &reason);
    /// Writes what was taken and held: from here on the database itself can be asked.
    Done settle();
    /// Settles, and takes no more: what comes next changes what was read.
    Done close();
    bool isClosed() const { return m_closed; }

private:
    static EntryQuestion questionOf(std::span<const Result<Entry>> entries);

    Ledger &m_ledger;
    OfficerTable m_officers;
    CredentialTable m_credentials;
    std::map<QByteArray, QString> m_refused;
    std::vector<StoredEntry> m_known; ///< in the order of the fold; what is not written yet at the end
    size_t m_written = 0; ///< so many of m_known
    std::optional<UnitLog> m_log;
    std::map<OfficerId, std::optional<Officer>> m_officerOf;
    std::map<std::pair<OfficerId, DeskId>, bool> m_provenOf;
    bool m_closed = false;
};

} // namespace tb
