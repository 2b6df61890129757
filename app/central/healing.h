// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acceptance.h"
#include "ledger.h"
#include "sync/wire.h"

namespace tb {

/// The server's side of coming back from a backup: finds the last common point and takes back what desks still hold.
/// Only this server's own proof counts; a desk cannot invent another desk's entries.
class Healing {
public:
    Healing(Ledger &ledger, Relay &relay)
        : m_ledger(ledger), m_relay(relay), m_acceptance(ledger, relay), m_entries(ledger.database())
    {
    }

    /// The latest of the points that the unit's journal has. Begins a new epoch where the proof shows that this one was
    /// lost.
    Result<LocateAnswer> locate(UnitId unit, const LocateRequest &request);
    /// Takes a piece of the lost chain back, each entry once. ChainBroken where it does not end at the confirmed
    /// cursor.
    Done takeBack(UnitId unit, const ReturnRequest &request);

private:
    Result<bool> wasRolledBack(const Cursor &proof);
    Done readmit(const Entry &entry, const Stamps &before);

    Ledger &m_ledger;
    Relay &m_relay;
    Acceptance m_acceptance;
    EntryTable m_entries;
};

} // namespace tb
