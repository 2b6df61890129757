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

Result<std::optional<quint16>> metricsPort(const CommandLine &line)
{
    if (!line.has(QStringLiteral("metrics")))
        return std::optional<quint16>();
    bool isPort = false;
    const quint16 port = line.value(QStringLiteral("metrics")).toUShort(&isPort);
    if (!isPort || port == 0)
        return Error{ErrorCode::BadArguments, QStringLiteral("--metrics takes a port of this machine, such as 9464.")};
    return std::optional(port);
}

QString url(const ListenAt &at, quint16 port)
{
    const bool six = at.address.protocol() == QAbstractSocket::IPv6Protocol;
    return QStringLiteral("https://%1:%2")
        .arg(six ? QStringLiteral("[%1]").arg(at.address.toString()) : at.address.toString())
        .arg(port);
}

// A database that would lose what it confirmed is not served from.
Result<OpenedFolder> openSound(const DataFolder &folder, RandomSource &random)
{
    Result<OpenedFolder> opened = OpenedFolder::open(folder, random);
    if (!opened.ok())
        return opened;
    const Result<QString> warning = checkCluster(*opened.value().database);
    if (!warning.ok())
        return warning.error();
    if (!warning.value().isEmpty())
        logEvent("database-warning", {{"text", warning.value()}});
    return opened;
}

Done begin(Wiring &wiring, const DataFolder &folder, const ListenAt &at, const std::optional<quint16> &metrics)
{
    Done done = wiring.start(folder, at.address, at.port);
    if (done.ok() && metrics)
        done = wiring.openMetrics(*metrics);
    // One of many has an address that desks do not know: they know the proxy's.
    if (done.ok() && !folder.isShared())
        done = tellSampleAddress(folder, url(at, wiring.port()));
    return done;
}

} // namespace

Result<QString> Serve::run(const DataFolder &folder, const CommandLine &line)
{
    const Done complete
        = line.check({QStringLiteral("listen")}, {QStringLiteral("behind-proxy"), QStringLiteral("metrics")});
    if (!complete.ok())
        return complete.error();
    const Result<ListenAt> at = listenAt(line.value(QStringLiteral("listen")));
    const Result<std::optional<quint16>> metrics = metricsPort(line);
    if (!at.ok() || !metrics.ok())
        return at.ok() ? metrics.error() : at.error();
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
    Result<OpenedFolder> opened = openSound(folder, m_random);
    if (!opened.ok())
        return opened.error();
    wiring = std::make_unique<Wiring>(opened.take(), m_clock, m_random, line.has(QStringLiteral("behind-proxy")));
    done = begin(*wiring, folder, at.value(), metrics.value());
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
