// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpservice.h"

#include "httpdaemon.h"

#include <utility>

namespace tb {

namespace {
constexpr std::chrono::seconds kFarewell{60}; // longer than any question is held
}

HttpService::HttpService(HttpHandler &handler, HttpLimits limits) : m_handler(handler), m_limits(std::move(limits))
{
    m_farewell.setSingleShot(true);
    QObject::connect(&m_farewell, &QTimer::timeout, &m_farewell, [this] { m_leaving.clear(); });
}

HttpService::~HttpService()
{
    stop();
}

Done HttpService::start(const Certificate &certificate, const QHostAddress &address, quint16 port)
{
    Q_ASSERT(!isRunning());
    auto daemon = std::make_unique<HttpDaemon>(m_handler, m_limits);
    if (Done started = daemon->start(certificate, address, port); !started.ok())
        return started;
    m_daemon = std::move(daemon);
    return {};
}

Done HttpService::renew(const Certificate &certificate)
{
    Q_ASSERT(isRunning());
    auto next = std::make_unique<HttpDaemon>(m_handler, m_limits);
    if (Done started = next->startBeside(*m_daemon, certificate); !started.ok())
        return started;
    m_daemon->leave();
    m_leaving.push_back(std::exchange(m_daemon, std::move(next)));
    m_farewell.start(kFarewell);
    return {};
}

quint16 HttpService::port() const
{
    return m_daemon ? m_daemon->port() : quint16{0};
}

int HttpService::heldQuestions() const
{
    int held = m_daemon ? m_daemon->heldQuestions() : 0;
    for (const auto &leaving : m_leaving)
        held += leaving->heldQuestions();
    return held;
}

void HttpService::stop()
{
    if (m_daemon)
        m_daemon->stop();
    m_daemon.reset();
    m_farewell.stop();
    m_leaving.clear();
}

} // namespace tb
