// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricsdoor.h"

#include <QTcpSocket>
#include <QTimer>

namespace tb {

namespace {

constexpr int kMostClients = 8;
constexpr qint64 kMostBytes = 4096;
constexpr std::chrono::seconds kPatience{5};

QByteArray reason(int status)
{
    return status == 200 ? "OK" : status == 503 ? "Service Unavailable" : "Not Found";
}

} // namespace

Done MetricsDoor::open(quint16 port)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { welcome(); });
    m_server.setMaxPendingConnections(kMostClients);
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return Error{ErrorCode::CannotListen, QStringLiteral("127.0.0.1 port %1").arg(port)};
    return {};
}

void MetricsDoor::welcome()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        client->setReadBufferSize(kMostBytes);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(client, &QTcpSocket::readyRead, client, [this, client] { read(*client); });
        QTimer::singleShot(kPatience, client, [client] { client->abort(); });
        if (m_server.findChildren<QTcpSocket *>().size() > kMostClients)
            client->abort();
    }
}

void MetricsDoor::read(QTcpSocket &client)
{
    const QByteArray head = client.peek(kMostBytes);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= kMostBytes)
            client.abort();
        return;
    }
    const Page page = answer(head.left(head.indexOf("\r\n")));
    client.readAll();
    client.write("HTTP/1.1 " + QByteArray::number(page.status) + ' ' + reason(page.status)
                 + "\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\nContent-Length: "
                 + QByteArray::number(page.text.size()) + "\r\nConnection: close\r\n\r\n" + page.text);
    client.disconnectFromHost();
}

MetricsDoor::Page MetricsDoor::answer(const QByteArray &line)
{
    if (line.startsWith("GET /metrics HTTP/1."))
        return m_metrics();
    if (line.startsWith("GET /health HTTP/1."))
        return m_health();
    return {404, "There is nothing here.\n"};
}

} // namespace tb
