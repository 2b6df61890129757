// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cursortable.h"
#include "store/entrytable.h"
#include "sync/applier.h"
#include "sync/link.h"

#include <functional>

namespace tb {

/// Heals a server that came back from a backup: finds the last point that both have, hands back, piece by piece and
/// with the server's own proof, what the server has lost, and lets this desk read on from the common point.
class TB_API Recovery {
public:
    Recovery(Link &link, Applier &applier, Database &database)
        : m_link(link), m_applier(applier), m_cursors(database), m_entries(database)
    {
    }

    /// `finished` with ok when reading and sending can go on; an error where it is to be tried again later.
    void begin(UnitId unit, DeskId ownDesk, std::function<void(const Done &)> finished);

private:
    Result<std::vector<Cursor>> samplePoints(const Cursor &from);
    Result<ReturnRequest> piece(const Cursor &from, const Cursor &to);
    void located(const TransportAnswer &answer);
    void giveBackNext();
    void finish(const Done &done);

    Link &m_link;
    Applier &m_applier;
    CursorTable m_cursors;
    EntryTable m_entries;
    UnitId m_unit;
    DeskId m_ownDesk;
    std::function<void(const Done &)> m_finished;
    Cursor m_common;
    Cursor m_at;
    std::vector<Cursor> m_proofs;
};

} // namespace tb
