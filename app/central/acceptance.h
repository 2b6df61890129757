// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearing.h"
#include "journal/permits.h"
#include "relay.h"
#include "store/desktable.h"
#include "sync/wire.h"

namespace tb {

/// Judges what desks offer, once and for all, in the transaction that numbers it. Refuses as little as possible, and
/// keeps every refusal byte for byte.
class Acceptance {
public:
    Acceptance(Ledger &ledger, Relay &relay)
        : m_ledger(ledger), m_relay(relay), m_entries(ledger.database()), m_credentials(ledger.database()),
          m_refused(ledger.database())
    {
    }

    /// One verdict for each entry, in order; on an error nothing at all was taken.
    Result<std::vector<Verdict>> offer(const Desk &desk, const std::vector<EntryBytes> &entries);
    /// The officer has shown a password on this desk: what was held for want of it is judged anew.
    Done officerProven(OfficerId officer, DeskId desk);
    /// What is held of this subject may have what it waited for. Inside a Transaction.
    Done reviewHeld(const SubjectId &subject);

private:
    Done hear(const Desk &desk, std::span<const EntryBytes> bytes, std::span<const Result<Entry>> entries,
              std::vector<Verdict> &verdicts);
    Result<Verdict> judge(Hearing &hearing, const Desk &desk, const EntryBytes &bytes, const Result<Entry> &decoded);
    Result<Verdict> judge(Hearing &hearing, const Desk &desk, const Entry &entry, bool erased);
    Result<bool> isErased(const Hearing &hearing, const Entry &entry);
    Result<QString> reasonToRefuse(Hearing &hearing, const Desk &desk, const Entry &entry, bool erased);
    Result<SubjectState> stateOf(Hearing &hearing, const Entry &entry);
    Result<QString> reasonToHold(Hearing &hearing, const Entry &entry);
    Result<Verdict> take(Hearing &hearing, const Entry &entry);
    Result<Verdict> takeNow(const Entry &entry, const QStringList &flags, bool wasHeld);
    Result<Verdict> refuse(const Desk &desk, const QByteArray &key, const EntryBytes &bytes, const QString &reason);
    QStringList flags(const Hearing &hearing, const Entry &entry) const;
    Done reviewOne(const StoredEntry &held);

    Ledger &m_ledger;
    Relay &m_relay;
    EntryTable m_entries;
    CredentialTable m_credentials;
    RefusedTable m_refused;
};

} // namespace tb
