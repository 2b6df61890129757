// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificate.h"
#include "httphandler.h"
#include "httplimits.h"

#include <QHostAddress>
#include <QTimer>

#include <vector>

namespace tb {

class HttpDaemon;

/// HTTPS/1.1 (TLS 1.2 and 1.3) inside the event loop of the thread that made it: no thread, no mutex. Questions that
/// break the limits are answered here; all others go to the handler, whole.
class HttpService {
public:
    /// The handler outlives the service.
    explicit HttpService(HttpHandler &handler, HttpLimits limits = {});
    ~HttpService();
    Q_DISABLE_COPY_MOVE(HttpService)

    /// CannotListen where the address is taken or foreign, or the certificate is of no use. Port 0 takes a free one.
    Done start(const Certificate &certificate, const QHostAddress &address, quint16 port);
    /// Shows another certificate from the next handshake on. Nobody is turned away: what is asked and held already is
    /// answered as it would have been. On an error the old certificate stays.
    Done renew(const Certificate &certificate);
    bool isRunning() const { return m_daemon != nullptr; }
    quint16 port() const;
    int heldQuestions() const;
    /// Stops listening, answers what is held with 503, gives the answers up to a second to leave, closes the rest.
    /// Never from within the handler.
    void stop();

private:
    HttpHandler &m_handler;
    HttpLimits m_limits;
    std::unique_ptr<HttpDaemon> m_daemon;
    std::vector<std::unique_ptr<HttpDaemon>> m_leaving; ///< with older certificates, until their clients are gone
    QTimer m_farewell;
};

} // namespace tb
