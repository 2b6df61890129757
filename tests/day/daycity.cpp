// SPDX-License-Identifier: GPL-3.0-or-later
#include "daycity.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>

namespace tb {

namespace {

const QString kCentral = QStringLiteral(TRUCBAN_BIN_DIR "/trucban-central");

int freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

// The sample's files name the usual port.
void setPort(const QString &path, int port)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no accounts");
    QByteArray text = file.readAll();
    file.close();
    text.replace("127.0.0.1:18443", "127.0.0.1:" + QByteArray::number(port));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
        qFatal("the accounts could not be written");
}

} // namespace

DayCity::DayCity()
{
    const QString city = folder(QStringLiteral("city"));
    if (QProcess::execute(kCentral,
                          {QStringLiteral("init"), QStringLiteral("--data"), city, QStringLiteral("--sample")})
        != 0)
        qFatal("no sample city");
    const int port = freePort();
    for (const QString &name : QDir(city + QStringLiteral("/sample")).entryList({QStringLiteral("*.json")}))
        setPort(enrolment(name), port);
    startServer(port);
}

DayCity::~DayCity()
{
    m_server.terminate();
    m_server.waitForFinished();
}

void DayCity::startServer(int port)
{
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(kCentral,
                   {QStringLiteral("serve"), QStringLiteral("--data"), folder(QStringLiteral("city")),
                    QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port)});
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(30'000))
            qFatal("the server did not start");
    }
}

QString DayCity::enrolment(const QString &name) const
{
    return m_folder.filePath(QStringLiteral("city/sample/") + name);
}

} // namespace tb
