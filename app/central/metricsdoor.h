// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace tb {

/// Where the machine's own supervision reads: GET /metrics and GET /health in plain HTTP, on loopback alone. Each
/// connection gets one answer and is closed; what is no short question is closed without one.
class MetricsDoor {
public:
    struct Page {
        int status = 200;
        QByteArray text;
    };
    using Answer = std::function<Page()>;

    MetricsDoor(Answer metrics, Answer health) : m_metrics(std::move(metrics)), m_health(std::move(health)) { }

    /// Port 0 takes a free one. CannotListen where it is taken.
    Done open(quint16 port);
    quint16 port() const { return m_server.serverPort(); }

private:
    void welcome();
    void read(QTcpSocket &client);
    Page answer(const QByteArray &line);

    Answer m_metrics;
    Answer m_health;
    QTcpServer m_server;
};

} // namespace tb
