// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpreply.h"
#include "route/pagereader.h"
#include "store/desktable.h"
#include "sync/scheduler.h"

#include <map>

namespace tb {

/// The pulls that wait for news, per unit. Holding one costs neither a thread nor the database; it is read again when
/// there is news for all who wait.
class HeldQuestions {
public:
    static constexpr seconds kLongest{25};

    HeldQuestions(Ledger &ledger, PageReader &pages, Scheduler &scheduler)
        : m_ledger(ledger), m_pages(pages), m_scheduler(scheduler), m_desks(ledger.database())
    {
    }
    /// Answers what is still held with 503.
    ~HeldQuestions() { endAll(); }
    Q_DISABLE_COPY_MOVE(HeldQuestions)

    /// Keeps the question until there is news, or ends it with `emptyPage` after `wait`, which is cut to kLongest. An
    /// older question of the same desk ends at once.
    void hold(const Desk &desk, const PullPage &emptyPage, seconds wait, std::shared_ptr<HttpReply> reply);
    /// Entries of the unit were numbered and committed here: everybody who waits for it is answered, and other
    /// processes are told.
    void answer(UnitId unit);
    /// As answer(), for every unit that got entries since this was called last. After a commit.
    void answerNumbered();
    /// Answers whose unit has moved on without this process: as the units' rows say.
    void catchUp(const std::vector<UnitLog> &logs);
    void end(DeskId desk);
    /// Refuses what desks hold that were revoked meanwhile, by another process as well.
    Done endRevoked();
    void endAll();
    int count() const { return static_cast<int>(m_held.size()); }

private:
    struct Held {
        UnitId unit;
        PullPage emptyPage;
        std::shared_ptr<HttpReply> reply;
        quint64 ticket = 0;
    };

    void finish(DeskId desk, quint64 ticket);
    template <class Wanted> void answerWhere(Wanted wanted);
    HttpResponse news(const Cursor &from);

    Ledger &m_ledger;
    PageReader &m_pages;
    Scheduler &m_scheduler;
    DeskTable m_desks;
    std::map<DeskId, Held> m_held;
    std::function<void()> m_tellOthers = [] {};
    quint64 m_lastTicket = 0;
    std::shared_ptr<int> m_life = std::make_shared<int>(0); ///< deeds that come after our end are void
};

} // namespace tb
