// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificatemaker.h"
#include "httpservice.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

namespace tb {

/// A running server with a fresh authority, and clients that trust this authority alone.
class HttpFixture : public HttpHandler {
public:
    using Handle = std::function<void(const HttpRequest &, std::shared_ptr<HttpReply>)>;

    explicit HttpFixture(Handle handler, const HttpLimits &limits = {})
        : service(*this, limits), m_handle(std::move(handler))
    {
        const Result<Certificate> made = CertificateMaker(m_clock, m_random).make(m_folder.path(), {});
        Q_ASSERT(made.ok());
        certificate = made.value();
        const Done started = service.start(certificate, QHostAddress::LocalHost, 0);
        Q_ASSERT(started.ok());
        m_network.setAutoDeleteReplies(false);
    }

    void handle(const HttpRequest &request, std::shared_ptr<HttpReply> reply) override
    {
        m_handle(request, std::move(reply));
    }

    QSslConfiguration trust() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("ca.pem"))));
        return configuration;
    }

    QNetworkRequest request(const QString &path) const
    {
        QUrl url;
        url.setScheme(QStringLiteral("https"));
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setPort(service.port());
        url.setPath(path);
        QNetworkRequest result(url);
        result.setSslConfiguration(trust());
        result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        result.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return result;
    }

    std::unique_ptr<QNetworkReply> get(const QString &path)
    {
        return std::unique_ptr<QNetworkReply>(m_network.get(request(path)));
    }
    std::unique_ptr<QNetworkReply> post(const QString &path, const QByteArray &body)
    {
        return std::unique_ptr<QNetworkReply>(m_network.post(request(path), body));
    }
    QNetworkAccessManager &network() { return m_network; }

    /// A client that speaks bytes. They are sent once the handshake is done.
    std::unique_ptr<QSslSocket> say(const QByteArray &bytes) const
    {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSslConfiguration(trust());
        QObject::connect(socket.get(), &QSslSocket::encrypted, socket.get(),
                         [client = socket.get(), bytes] { client->write(bytes); });
        socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), service.port());
        return socket;
    }

    static QByteArray question(const QByteArray &path)
    {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }
    static int status(const QNetworkReply &reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    HttpService service;
    Certificate certificate;

private:
    Handle m_handle;
    SystemClock m_clock;
    SystemRandom m_random;
    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
};

} // namespace tb
