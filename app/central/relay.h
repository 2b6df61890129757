// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkcourier.h"
#include "domain/call.h"
#include "serverpen.h"

namespace tb {

/// Carries matters between units. What an entry of one unit means to another unit is written into that one's journal by
/// the server, in the transaction that numbers the entry: a matter that was passed on is opened there, what becomes of
/// it comes back, and a matter that is taken away again is closed there. Both sides go on writing into their own
/// journal alone.
///
/// Saying the same thing twice is harmless: ids follow from the entry that is carried, and a fold hears each entry
/// once. So a server that came back from a backup may carry again what it had carried before.
class Relay {
public:
    Relay(Ledger &ledger, ServerPen &pen) : m_ledger(ledger), m_pen(pen), m_checks(ledger, pen) { }

    /// Whether carry() may find anything to say about an entry that follows on these, which are all of its subject.
    static bool concernsOthers(const Entry &entry, const std::vector<const StoredEntry *> &before);
    /// To be called for each entry after it was numbered, inside the same Transaction.
    Done carry(const Entry &entry);

    /// The id of the matter in the journal of the unit to which this entry passes it on.
    static CallId copyOf(EntryId forwarded);

private:
    Done reserveOthers(const Call &call);
    Done passOn(const Call &call, const Entry &entry);
    Done refuse(const Call &call, const Entry &entry, UnitId unit, const QString &reason);
    Done tellCopies(const Call &call, const Entry &entry);
    Done tellOrigin(const Call &call, const Entry &entry);
    Done eraseCopies(const Call &call, const Entry &order);
    Done eraseLate(const Call &call, CallId copy, UnitId unit);
    Done eraseCopy(const Call &call, CallId copy, UnitId unit, const Entry &order);
    Done tell(const Call &listener, UnitId speaker, const QString &what, const Entry &entry);
    Result<bool> hasHeard(const Call &listener, const QString &entry);
    Done write(UnitId unit, CallId call, QStringView kind, Json::Object body, Json::Object personal);

    Ledger &m_ledger;
    ServerPen &m_pen;
    CheckCourier m_checks;
};

} // namespace tb
