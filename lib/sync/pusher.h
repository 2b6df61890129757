// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/entrytable.h"
#include "sync/applier.h"
#include "sync/backoff.h"
#include "sync/link.h"
#include "sync/scheduler.h"

#include <set>

namespace tb {

/// Offers the desk's pending entries in the order of their counters, batch after batch, until the server has answered
/// for all.
class TB_API Pusher {
public:
    Pusher(Link &link, Applier &applier, Database &database, Scheduler &scheduler, RandomSource &random)
        : m_link(link), m_applier(applier), m_entries(database), m_scheduler(scheduler), m_backoff(random)
    {
    }

    /// Something may be waiting. Cheap where nothing is, or where a batch is under way.
    void poke();
    /// The desk has read all that the server has. What was accepted and is still not among it, the server has lost.
    void offerAgain();
    /// Begins anew with everything that is open, what is held by the server too: it may have come back from a backup.
    void startOver();
    /// Ends waiting after a failure at once: the network is back, or somebody asked for it.
    void hurry();

private:
    std::vector<Entry> nextBatch();
    Result<std::vector<EntryId>> waiting();
    void send(const std::vector<Entry> &batch);
    void received(const std::vector<Entry> &batch, const TransportAnswer &answer);
    void pause(std::optional<seconds> asked);

    Link &m_link;
    Applier &m_applier;
    EntryTable m_entries;
    Scheduler &m_scheduler;
    Backoff m_backoff;
    std::set<EntryId> m_answered; ///< accepted or put off by the server, not yet come down again
    std::set<EntryId> m_confirmedHeld; ///< held, and said so by the server since startOver()
    bool m_busy = false;
    bool m_waiting = false;
    int m_round = 0; ///< answers and timers of an earlier round are void
    int m_batchLimit = 200;
};

} // namespace tb
