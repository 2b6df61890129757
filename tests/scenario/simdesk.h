// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/callbackdesk.h"
#include "duty/calldesk.h"
#include "duty/erasuredesk.h"
#include "duty/matterdesk.h"
#include "duty/rosterdesk.h"
#include "duty/shiftdesk.h"
#include "fakes/seededrandom.h"
#include "simnetwork.h"
#include "sync/syncclient.h"

#include <map>
#include <set>

namespace tb {

/// One desk: the production code on a real database, with its own clock, cable and officers.
class SimDesk {
public:
    struct Identity {
        Seat seat;
        Seat headSeat;
        LineId line;
        QByteArray token;
    };

    SimDesk(SimNetwork &network, const QString &path, Identity identity, quint32 seed);

    void open();
    /// As a kill: nothing is said good-bye to. What is committed stays.
    void crash();
    bool isOpen() const { return m_running != nullptr; }

    /// One random deed of an officer or a head.
    void act(SimLuck &luck);

    Database &database() { return *m_running->database; }
    EntryPen &pen() { return *m_running->pen; }
    SimTransport &cable() { return m_cable; }
    SimClock &clock() { return m_clock; }
    SyncClient &sync() { return *m_running->sync; }
    /// Every entry that a desk reported as saved, by its id.
    const std::set<EntryId> &created() const { return m_created; }
    const QString &path() const { return m_path; }
    const Identity &identity() const { return m_identity; }

private:
    struct Running {
        std::unique_ptr<Database> database;
        ChangeNotice notice;
        std::unique_ptr<SimScheduler> scheduler;
        std::unique_ptr<EntryPen> pen;
        std::unique_ptr<SyncClient> sync;
    };

    void logCall(SimLuck &luck);
    void workOnACall(SimLuck &luck);
    void eraseACall(SimLuck &luck);
    void passOn(SimLuck &luck, const Seat &seat, const Call &call);
    void settleCallBacks(SimLuck &luck);
    void workOnAShift(SimLuck &luck);
    void handOver(SimLuck &luck, const Shift &shift);
    CallDraft randomDraft(SimLuck &luck);
    void noteCreated();

    SimNetwork &m_network;
    QString m_path;
    Identity m_identity;
    SimClock m_clock;
    SeededRandom m_random;
    SimTransport m_cable;
    std::unique_ptr<Running> m_running;
    std::set<EntryId> m_created;
};

} // namespace tb
