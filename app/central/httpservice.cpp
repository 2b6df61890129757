// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpservice.h"

#include "httpdaemon.h"

#include <utility>

namespace tb {

HttpService::HttpService(HttpHandler &handler, HttpLimits limits) : m_handler(handler), m_limits(std::move(limits)) { }

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

quint16 HttpService::port() const
{
    return m_daemon ? m_daemon->port() : quint16{0};
}

int HttpService::heldQuestions() const
{
    return m_daemon ? m_daemon->heldQuestions() : 0;
}

void HttpService::stop()
{
    if (m_daemon)
        m_daemon->stop();
    m_daemon.reset();
}

} // namespace tb
