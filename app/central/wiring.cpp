// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring.h"

#include "route/eventlog.h"

#include <utility>

namespace tb {

namespace {

constexpr std::chrono::seconds kTidyEvery{30};

HttpLimits limits()
{
    HttpLimits limits;
    limits.bodyBytes = &Router::bodyBytes;
    return limits;
}

} // namespace

Wiring::Wiring(OpenedFolder opened, const Clock &clock, RandomSource &random)
    : m_opened(std::move(opened)), m_judge(m_pool),
      m_router(Router::Parts{*m_opened.database, clock, random, m_opened.key, m_judge, m_scheduler}),
      m_service(m_router, limits()), m_door(AdminParts{*m_opened.database, clock, random, m_opened.key,
                                                       [this](UnitId unit) { m_router.announce(unit); }})
{
    QObject::connect(&m_tidying, &QTimer::timeout, &m_tidying, [this] {
        const Done done = m_opened.database->checkpoint();
        if (!done.ok())
            logEvent("checkpoint-failed", {{"code", codeText(done.error().code)}});
    });
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
    Done done = m_door.open(folder.socket());
    if (done.ok())
        done = m_service.start(certificate.value(), address, port);
    if (done.ok())
        m_tidying.start(kTidyEvery);
    return done;
}

void Wiring::stop()
{
    m_tidying.stop();
    m_router.endHeld();
    if (m_service.isRunning())
        m_service.stop();
}

} // namespace tb
