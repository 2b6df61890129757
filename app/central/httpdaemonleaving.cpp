// SPDX-License-Identifier: GPL-3.0-or-later
// How a daemon ends: at once, or in favour of the next one on the same port.
#include "httpdaemon.h"
#include "problem.h"

#include <QDeadlineTimer>

#include <microhttpd.h>

#include <fcntl.h>
#include <unistd.h>

namespace tb {

namespace {

constexpr std::chrono::seconds kLastWords{1};

} // namespace

// Both accept until the older one leaves: no client ever finds the port closed.
Done HttpDaemon::startBeside(const HttpDaemon &older, const Certificate &certificate)
{
    const auto *info = MHD_get_daemon_info(older.m_daemon, MHD_DAEMON_INFO_LISTEN_FD);
    const int listener = fcntl(info->listen_fd, F_DUPFD_CLOEXEC, 0);
    if (listener < 0)
        return Error{ErrorCode::CannotListen, QStringLiteral("port %1").arg(older.port())};
    const Done done = start(certificate, QHostAddress::Any, older.port(), listener);
    if (!done.ok())
        ::close(listener);
    return done;
}

void HttpDaemon::leave()
{
    m_isLeaving = true;
    if (const int listener = MHD_quiesce_daemon(m_daemon); listener >= 0)
        ::close(listener);
}

void HttpDaemon::stop()
{
    if (!m_daemon)
        return;
    Q_ASSERT(!m_isPumping);
    m_isClosing = true;
    if (const int listener = MHD_quiesce_daemon(m_daemon); listener >= 0)
        ::close(listener);
    const std::unordered_map<int, HttpExchange *> held = m_held;
    for (const auto &[socket, exchange] : held) {
        if (const auto reply = exchange->reply.lock())
            reply->answer(unavailable(kRetryAfterSeconds));
    }
    const QDeadlineTimer farewell(kLastWords);
    while (!m_exchanges.empty() && !farewell.hasExpired())
        MHD_run_wait(m_daemon, 20);
    m_notifier.reset();
    m_pumpTimer.stop();
    m_slowTimer.stop();
    MHD_stop_daemon(m_daemon);
    m_daemon = nullptr;
}

quint16 HttpDaemon::port() const
{
    return MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
}

} // namespace tb
