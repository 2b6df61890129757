// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cursortable.h"
#include "sync/applier.h"
#include "sync/backoff.h"
#include "sync/link.h"
#include "sync/scheduler.h"

#include <functional>

namespace tb {

/// Reads the unit's journal, page after page; where there is nothing more, the question stays with the server.
class TB_API Puller {
public:
    Puller(Link &link, Applier &applier, Database &database, Scheduler &scheduler, RandomSource &random)
        : m_link(link), m_applier(applier), m_cursors(database), m_scheduler(scheduler), m_backoff(random)
    {
    }

    /// Begins to read; `onRolledBack` when the server does not know the cursor (reading pauses then), `onPage` after
    /// each page.
    void start(UnitId unit, std::function<void()> onRolledBack, std::function<void(bool caughtUp)> onPage);
    void stop();
    void hurry();

    /// How long the server holds a question when it has nothing to say.
    static constexpr seconds kHold{25};

private:
    void ask();
    void ask(const Cursor &cursor);
    void received(const TransportAnswer &answer);
    void pause(std::optional<seconds> asked);

    Link &m_link;
    Applier &m_applier;
    CursorTable m_cursors;
    Scheduler &m_scheduler;
    Backoff m_backoff;
    UnitId m_unit;
    std::function<void()> m_onRolledBack;
    std::function<void(bool)> m_onPage;
    bool m_running = false;
    bool m_caughtUp = false;
    int m_round = 0;
};

} // namespace tb
