// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncitem.h"

#include "base/clock.h"
#include "domain/call.h"
#include "duty/doorwatch.h"
#include "duty/seat.h"

namespace tb {

/// Reads what the page about the server shows.
class SyncSource {
public:
    SyncSource(Database &database, RefusalDesk &refusals, DoorWatch &door, const Clock &clock)
        : m_database(database), m_refusals(refusals), m_door(door), m_clock(clock)
    {
    }

    /// `leads`: what was passed to the head is shown, too, and wrong passwords at the desks.
    Result<SyncView> read(const Seat &seat, bool leads);
    /// How many things need the officer: cheap enough for every change.
    Result<int> needsYou(const Seat &seat, bool leads);

    /// Empty where this desk does not know them.
    QString nameOf(OfficerId officer);
    QString lineName(LineId line);

    static constexpr int kMostPending = 100;
    static constexpr std::chrono::days kPassedDays{14};

private:
    Done addOwn(SyncView &view);
    Done addContested(SyncView &view);
    Done addPassed(const Seat &seat, SyncView &view);
    Done addDoor(const Seat &seat, SyncView &view);
    SyncItem itemOf(const StoredEntry &stored, SyncItem::Kind kind);
    Result<QString> versionsOf(const Call &call);

    Database &m_database;
    RefusalDesk &m_refusals;
    DoorWatch &m_door;
    const Clock &m_clock;
};

} // namespace tb
