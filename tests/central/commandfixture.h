// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/centralplace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

namespace tb {

/// The real program, in a data folder of its own.
class CommandFixture {
public:
    struct Outcome {
        int code = -1;
        QString out;
        QString err;
    };

    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Of the server's database, where a test looks into it or spoils it.
    QString place() const { return centralPlace(data() + QStringLiteral("/central.db")); }

    Outcome run(QStringList arguments) const
    {
        if (arguments.first() == u"init" && !testDatabase().isEmpty())
            arguments << QStringLiteral("--database") << place();
        QProcess process;
        process.start(program(), arguments << QStringLiteral("--data") << data());
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    Outcome run(const char *line) const { return run(QString::fromUtf8(line).split(QLatin1Char(' '))); }

    /// Answers the address that it tells; empty where it did not start.
    QString serve()
    {
        m_server = std::make_unique<QProcess>();
        m_server->start(program(),
                        {QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                         QStringLiteral("--data"), data()});
        while (!m_server->canReadLine() && m_server->waitForReadyRead(30'000)) { }
        const QString line = QString::fromUtf8(m_server->readLine()).trimmed();
        const QString told = QStringLiteral("listening on ");
        return line.startsWith(told) ? line.mid(told.size()) : QString();
    }
    /// The exit code after SIGTERM; -1 where it crashed or does not end.
    int stop()
    {
        m_server->terminate();
        const bool ended = m_server->waitForFinished(20'000) && m_server->exitStatus() == QProcess::NormalExit;
        return ended ? m_server->exitCode() : -1;
    }
    /// As systemd does it after new files were put into their place.
    void reload() { ::kill(static_cast<pid_t>(m_server->processId()), SIGHUP); }
    void kill()
    {
        m_server->kill();
        m_server->waitForFinished(20'000);
    }

    QNetworkRequest request(const QString &url) const
    {
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates(QSslCertificate::fromPath(data() + QStringLiteral("/ca.pem")));
        QNetworkRequest request{QUrl(url)};
        request.setSslConfiguration(trust);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return request;
    }
    std::unique_ptr<QNetworkReply> post(const QString &url, const QJsonObject &body)
    {
        return std::unique_ptr<QNetworkReply>(
            m_network.post(request(url), QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }
    static int status(const QNetworkReply &reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

private:
    static QString program() { return QStringLiteral(TRUCBAN_BIN_DIR "/trucban-central"); }

    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<QProcess> m_server;
};

inline void prepare(CommandFixture &f)
{
    QCOMPARE(f.run("init").code, 0);
    QCOMPARE(f.run("unit add --code HB --name Bình --kind phuong --area-code 0268 --place Bình").code, 0);
    QCOMPARE(f.run("officer add --unit HB --login quan --name Quân --role administrator").code, 0);
}

inline QString lastWord(const QString &text)
{
    return text.trimmed().section(QLatin1Char(' '), -1);
}

} // namespace tb
