// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/serve.h"

#include "command/clustercheck.h"
#include "command/folderlock.h"
#include "route/eventlog.h"
#include "sample/samplecity.h"
#include "signalwatch.h"
#include "wiring.h"

#include <QCoreApplication>
#include <QTextStream>

namespace tb {

namespace {

struct ListenAt {
    QHostAddress address;
    quint16 port = 0;
};

// "0.0.0.0:8443", "[::]:8443"
Result<ListenAt> listenAt(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    QString host = text.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    ListenAt at;
    bool isPort = false;
    at.port = text.mid(colon + 1).toUShort(&isPort);
    if (colon < 0 || !isPort || !at.address.setAddress(host))
        return Error{ErrorCode::BadArguments,
                     QStringLiteral("--listen takes an address and a port, such as 0.0.0.0:8443.")};
    return at;
}

QString url(const ListenAt &at, quint16 port)
{
    const bool six = at.address.protocol() == QAbstractSocket::IPv6Protocol;
    return QStringLiteral("https://%1:%2")
        .arg(six ? QStringLiteral("[%1]").arg(at.address.toString()) : at.address.toString())
        .arg(port);
}

} // namespace

Result<QString> Serve::run(const DataFolder &folder, const CommandLine &line)
{
    const Done complete = line.check({QStringLiteral("listen")}, {QStringLiteral("behind-proxy")});
    if (!complete.ok())
        return complete.error();
    const Result<ListenAt> at = listenAt(line.value(QStringLiteral("listen")));
    if (!at.ok())
        return at.error();
    // First of all, before there is a thread that could get the signals.
    std::unique_ptr<Wiring> wiring;
    SignalWatch signalWatch([] { QCoreApplication::quit(); },
                            [&] {
                                if (wiring)
                                    wiring->renewCertificate(folder);
                            });
    Done done = signalWatch.begin();
    if (!done.ok())
        return done.error();
    const Result<std::unique_ptr<FolderLock>> lock = FolderLock::take(folder);
    if (!lock.ok())
        return lock.error();
    Result<OpenedFolder> opened = OpenedFolder::open(folder, m_random);
    if (!opened.ok())
        return opened.error();
    const Result<QString> warning = checkCluster(*opened.value().database);
    if (!warning.ok())
        return warning.error();
    if (!warning.value().isEmpty())
        logEvent("database-warning", {{"text", warning.value()}});
    wiring = std::make_unique<Wiring>(opened.take(), m_clock, m_random, line.has(QStringLiteral("behind-proxy")));
    done = wiring->start(folder, at.value().address, at.value().port);
    if (!done.ok())
        return done.error();
    // One of many has an address that desks do not know: they know the proxy's.
    if (!folder.isShared())
        done = tellSampleAddress(folder, url(at.value(), wiring->port()));
    if (!done.ok())
        return done.error();
    QTextStream(stdout) << "listening on " << url(at.value(), wiring->port()) << Qt::endl;
    logEvent("started");
    QCoreApplication::exec();
    wiring->stop();
    logEvent("stopped");
    return QString();
}

} // namespace tb
