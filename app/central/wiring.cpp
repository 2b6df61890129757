// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring.h"

#include "metricspage.h"
#include "route/eventlog.h"

#include <utility>

namespace tb {

namespace {

constexpr std::chrono::milliseconds kWatchEvery{500};

HttpLimits limits(bool behindProxy)
{
    HttpLimits limits;
    limits.behindProxy = behindProxy;
    limits.bodyBytes = &Router::bodyBytes;
    return limits;
}

QSet<QByteArray> pathsOf(const Router &router)
{
    QSet<QByteArray> paths;
    for (const Router::Listing &place : router.listing())
        paths.insert(place.path);
    return paths;
}

} // namespace

Wiring::Wiring(OpenedFolder opened, const Clock &clock, RandomSource &random, bool behindProxy)
    : m_opened(std::move(opened)), m_judge(m_pool), m_clock(clock),
      m_router(Router::Parts{*m_opened.database, clock, random, m_opened.key, m_judge, m_scheduler}),
      m_shedder(m_router), m_tally(m_shedder, pathsOf(m_router)), m_service(m_tally, limits(behindProxy)),
      m_door(AdminParts{*m_opened.database, clock, random, m_opened.key,
                        [this](UnitId unit) { m_router.announce(unit); }}),
      m_metrics([this] { return metrics(); }, [this] { return health(); }), m_tidying(*m_opened.database, clock)
{
}

Wiring::~Wiring()
{
    stop();
}

Done Wiring::start(const DataFolder &folder, const QHostAddress &address, quint16 port)
{
    const Result<Certificate> certificate = Certificate::load(folder.certificate(), folder.certificateKey());
    if (!certificate.ok())
        return certificate.error();
    Done done = folder.isShared() ? Done() : m_door.open(folder.socket());
    if (done.ok())
        done = m_service.start(certificate.value(), address, port);
    if (done.ok())
        m_tidying.start(folder);
    m_startedAt = m_clock.now();
    m_certificateUntil = certificate.value().notAfter;
    if (done.ok() && folder.isShared())
        watchOthers();
    return done;
}

Done Wiring::openMetrics(quint16 port)
{
    return m_metrics.open(port);
}

Result<qint64> Wiring::entries()
{
    const Result<std::vector<UnitLog>> logs = UnitLogTable(*m_opened.database).all();
    if (!logs.ok())
        return logs.error();
    qint64 count = 0;
    for (const UnitLog &log : logs.value())
        count += log.lastSeq;
    return count;
}

MetricsDoor::Page Wiring::metrics()
{
    return {200, metricsPage({m_tally, m_router.heldQuestions(), entries(), m_startedAt, m_certificateUntil})};
}

MetricsDoor::Page Wiring::health()
{
    return entries().ok() ? MetricsDoor::Page{200, "ok\n"} : MetricsDoor::Page{503, "the database does not answer\n"};
}

void Wiring::renewCertificate(const DataFolder &folder)
{
    if (!m_service.isRunning())
        return;
    const Result<Certificate> certificate = Certificate::load(folder.certificate(), folder.certificateKey());
    const Done done = certificate.ok() ? m_service.renew(certificate.value()) : Done(certificate.error());
    if (done.ok())
        m_certificateUntil = certificate.value().notAfter;
    logEvent("certificate-renewal",
             {{"code", done.ok() ? QStringLiteral("ok") : codeText(done.error().code)},
              {"until", certificate.ok() ? toMs(certificate.value().notAfter) : qint64{0}}});
}

void Wiring::watchOthers()
{
    const auto look = [this] {
        const Done done = m_router.lookAround();
        if (!done.ok())
            logEvent("watch-failed", {{"code", codeText(done.error().code)}});
    };
    m_opened.database->listen(look);
    QObject::connect(&m_watching, &QTimer::timeout, &m_watching, look);
    m_watching.start(kWatchEvery);
}

void Wiring::stop()
{
    m_watching.stop();
    m_tidying.stop();
    m_router.endHeld();
    if (m_service.isRunning())
        m_service.stop();
}

} // namespace tb
