// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "relay.h"
#include "store/credentialtable.h"
#include "store/desktable.h"
#include "store/officertable.h"
#include "store/refusedtable.h"
#include "sync/wire.h"

namespace tb {

/// Judges what desks offer, once and for all, in the transaction that numbers it. Refuses as little as possible, and
/// keeps every refusal byte for byte.
class Acceptance {
public:
    Acceptance(Ledger &ledger, Relay &relay)
        : m_ledger(ledger), m_relay(relay), m_entries(ledger.database()), m_officers(ledger.database()),
          m_credentials(ledger.database()), m_refused(ledger.database())
    {
    }

    /// One verdict for each entry, in order; on an error nothing at all was taken.
    Result<std::vector<Verdict>> offer(const Desk &desk, const std::vector<EntryBytes> &entries);
    /// The officer has shown a password on this desk: what was held for want of it is judged anew.
    Done officerProven(OfficerId officer, DeskId desk);
    /// What is held of this subject may have what it waited for. Inside a Transaction.
    Done reviewHeld(const SubjectId &subject);

private:
    Result<Verdict> judge(const Desk &desk, const EntryBytes &bytes);
    Result<std::optional<Verdict>> judgedBefore(const Entry &entry);
    Result<QString> reasonToRefuse(const Desk &desk, const Entry &entry);
    Result<bool> isForeign(const Header &header);
    Result<QString> reasonToHold(const Entry &entry);
    Result<Verdict> take(const Entry &entry, bool wasHeld);
    Result<Verdict> hold(const Entry &entry, const QString &reason);
    Result<Verdict> refuse(const Desk &desk, const QByteArray &key, const EntryBytes &bytes, const QString &reason);
    Result<QStringList> flags(const Entry &entry);

    Ledger &m_ledger;
    Relay &m_relay;
    EntryTable m_entries;
    OfficerTable m_officers;
    CredentialTable m_credentials;
    RefusedTable m_refused;
};

} // namespace tb
