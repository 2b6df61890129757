// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/puller.h"
#include "sync/pusher.h"
#include "sync/recovery.h"

namespace tb {

/// Keeps this desk's journal and the server's the same: sends, reads, heals. Lives in the thread of its database and
/// never makes anybody wait. Begins with start(); everything else happens by itself.
class TB_API SyncClient : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Database &database;
        Transport &transport;
        Scheduler &scheduler;
        const Clock &clock;
        RandomSource &random;
        ChangeNotice &notice;
    };

    explicit SyncClient(const Parts &parts, QObject *parent = nullptr);

    void start(UnitId unit, DeskId desk, const QByteArray &token);
    void stop();
    /// Tries at once instead of waiting for the next attempt.
    void syncNow();
    const SyncStatus &status() const { return m_link.status(); }

signals:
    void statusChanged(const tb::SyncStatus &status);

private:
    void heal();

    Scheduler &m_scheduler;
    Link m_link;
    Applier m_applier;
    Pusher m_pusher;
    Puller m_puller;
    Recovery m_recovery;
    Backoff m_backoff;
    UnitId m_unit;
    DeskId m_desk;
    bool m_healing = false;
    int m_life = 0; ///< deeds of before a stop() are void
};

} // namespace tb
