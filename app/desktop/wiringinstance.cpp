// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace tb {

namespace {

constexpr int kPatienceMs = 1000;

} // namespace

// Socket paths are short; the folder's may be long and hold any letter.
WiringInstance::WiringInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_name(QStringLiteral("trucban-")
                              + QString::fromLatin1(QCryptographicHash::hash(QDir(folder).canonicalPath().toUtf8(),
                                                                             QCryptographicHash::Sha256)
                                                        .toHex()
                                                        .left(24)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            socket->deleteLater();
        emit called();
    });
}

void WiringInstance::listen()
{
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

bool WiringInstance::callFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(kPatienceMs);
}

} // namespace tb
