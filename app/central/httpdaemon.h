// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificate.h"
#include "httpexchange.h"
#include "httphandler.h"
#include "httphangupwatch.h"
#include "httplimits.h"
#include "httpslowwatch.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QSocketNotifier>
#include <QTimer>

#include <unordered_map>

struct MHD_Daemon;

namespace tb {

/// The body of HttpService: libmicrohttpd driven by the Qt event loop through its epoll descriptor.
class HttpDaemon {
public:
    HttpDaemon(HttpHandler &handler, const HttpLimits &limits);
    ~HttpDaemon();
    Q_DISABLE_COPY_MOVE(HttpDaemon)

    /// A `listener` of one's own is one that listens already; it is closed by the daemon.
    Done start(const Certificate &certificate, const QHostAddress &address, quint16 port, int listener = -1);
    /// With another certificate on the port of one that runs.
    Done startBeside(const HttpDaemon &older, const Certificate &certificate);
    /// Takes no further connection; those that are open end with their next answer.
    void leave();
    void stop();
    quint16 port() const;
    int heldQuestions() const { return static_cast<int>(m_held.size()); }

private:
    friend struct HttpCallbacks; ///< the C functions that libmicrohttpd calls

    MHD_Daemon *listen(const Certificate &certificate, const QHostAddress &address, quint16 port, int listener);
    static constexpr int kRetryAfterSeconds = 5; ///< when it is started anew

    void pump();
    void planPump();
    int pauseWithoutNews();
    void cutTheSlow();

    void welcome(int socket);
    HttpExchange &open(MHD_Connection *connection);
    bool admit(HttpExchange &exchange);
    bool ask(HttpExchange &exchange);
    bool send(HttpExchange &exchange, bool isLast = false);
    void deliver(HttpExchange &exchange, HttpResponse &&response);
    void abandon(int socket);
    void resume(HttpExchange &exchange);
    void close(HttpExchange *exchange);

    HttpHandler &m_handler;
    const HttpLimits &m_limits;
    MHD_Daemon *m_daemon = nullptr;
    bool m_isPumping = false;
    QElapsedTimer m_round; ///< of questions that had arrived together, answered one after the other
    bool m_hasResumed = false;
    bool m_isClosing = false;
    bool m_isLeaving = false;
    qint64 m_bytesAnswering = 0; ///< all answers that are being written
    qint64 m_runsWithoutNews = 0;
    std::unordered_map<HttpExchange *, std::unique_ptr<HttpExchange>> m_exchanges;
    std::unordered_map<int, HttpExchange *> m_held; ///< by socket
    HttpHangupWatch m_hangups;
    HttpSlowWatch m_slow;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_pumpTimer;
    QTimer m_slowTimer;
};

} // namespace tb
