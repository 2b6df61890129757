// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "ledger.h"

namespace tb {

/// Writes the server's own entries: what the administrator does at the machine itself. They stand in a stream of their
/// own and are numbered at once, by the same ledger as everybody's. Every function is called inside a Transaction.
class ServerPen {
public:
    ServerPen(Ledger &ledger, const Clock &clock, RandomSource &random)
        : m_ledger(ledger), m_clock(clock), m_random(random), m_ids(clock, random)
    {
    }

    /// The entry as it was numbered. Malformed where the draft has not its kind's shape.
    Result<Entry> write(OfficerId author, const EntryDraft &draft);
    /// In whose name the machine writes for a unit: its first administrator. Before there is one, the id which that
    /// administrator will get. So a unit, its calendar and its first administrator have an author who is accountable,
    /// without an account that nobody owns: the first administrator signs for the founding, the own enrolment included.
    Result<OfficerId> author(UnitId unit);
    /// Begins a new stream: after a restore the old one's places may be taken.
    Done forgetStream();

    template <class AnyId> AnyId newId() { return m_ids.next<AnyId>(); }
    Moment now() const { return m_clock.now(); }

private:
    Result<Header> nextHeader(OfficerId author);
    template <class AnyId> Result<AnyId> idAt(const QString &setting);

    Ledger &m_ledger;
    const Clock &m_clock;
    RandomSource &m_random;
    IdSource m_ids;
};

} // namespace tb
