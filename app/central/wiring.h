// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/admindoor.h"
#include "command/openedfolder.h"
#include "httpservice.h"
#include "loadshedder.h"
#include "metricsdoor.h"
#include "passwordpool.h"
#include "route/pooledjudge.h"
#include "router.h"
#include "sync/qtscheduler.h"
#include "tally.h"
#include "tidying.h"

#include <QTimer>

namespace tb {

/// A whole server in one folder: makes and connects everything. One thread, but for password hashes.
class Wiring {
public:
    /// `behindProxy`: questions come through nginx, which tells whose they are.
    Wiring(OpenedFolder opened, const Clock &clock, RandomSource &random, bool behindProxy = false);
    ~Wiring();
    Q_DISABLE_COPY_MOVE(Wiring)

    /// Port 0 takes a free one. CannotListen, or what the certificate's files say.
    Done start(const DataFolder &folder, const QHostAddress &address, quint16 port);
    quint16 port() const { return m_service.port(); }
    /// Tells this process's figures at a port of loopback. After start().
    Done openMetrics(quint16 port);
    /// Reads the certificate's files anew. Where they are of no use the one that is shown stays, and the log tells.
    void renewCertificate(const DataFolder &folder);
    /// Answers what is held and closes. Never from within a question.
    void stop();

private:
    OpenedFolder m_opened;
    PasswordPool m_pool;
    PooledJudge m_judge;
    QtScheduler m_scheduler;
    void watchOthers();
    Result<qint64> entries();
    MetricsDoor::Page metrics();
    MetricsDoor::Page health();

    const Clock &m_clock;
    Router m_router;
    LoadShedder m_shedder;
    Tally m_tally;
    HttpService m_service;
    AdminDoor m_door;
    MetricsDoor m_metrics;
    Moment m_startedAt{};
    Moment m_certificateUntil{};
    QTimer m_watching; ///< for what other processes write; a hint comes sooner, but may be lost
    Tidying m_tidying;
};

} // namespace tb
