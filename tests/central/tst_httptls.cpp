// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpfixture.h"
#include "problem.h"
#include "sync/httptransport.h"

#include <gnutls/gnutls.h>

#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QtTest>

#include <thread>

using namespace tb;

/// What a client may speak, and where one question ends and the next begins: with clients that do it otherwise.
class HttpTlsTest : public QObject {
    Q_OBJECT
private slots:
    void speaksRecentTlsAlone_data();
    void speaksRecentTlsAlone();
    void takesNoQuestionOutOfAnother_data();
    void takesNoQuestionOutOfAnother();
    void refusesMethodsThatNobodyNeeds_data();
    void refusesMethodsThatNobodyNeeds();
    void believesAProxyAlone_data();
    void believesAProxyAlone();
    void isNotSentElsewhere();
    void neverLetsAnAnswerBeKept();
    void tellsNothingOfItsParts();
};

namespace {

void answerThePath(const HttpRequest &request, const std::shared_ptr<HttpReply> &reply)
{
    reply->answer({200, "application/json", "\"" + request.path + "\""});
}

/// A handshake with just these priorities, in a thread of its own; 0 where it came about.
int handshake(quint16 port, const char *priorities)
{
    gnutls_session_t session = nullptr;
    gnutls_certificate_credentials_t nobody = nullptr;
    gnutls_certificate_allocate_credentials(&nobody);
    gnutls_init(&session, GNUTLS_CLIENT);
    gnutls_credentials_set(session, GNUTLS_CRD_CERTIFICATE, nobody);
    int outcome = gnutls_priority_set_direct(session, priorities, nullptr);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (outcome == 0 && socket.waitForConnected(5000)) {
        gnutls_transport_set_ptr(session, &socket);
        gnutls_transport_set_push_function(session, [](gnutls_transport_ptr_t to, const void *data, size_t size) {
            auto *out = static_cast<QTcpSocket *>(to);
            const qint64 written = out->write(static_cast<const char *>(data), static_cast<qint64>(size));
            return out->waitForBytesWritten(5000) ? static_cast<ssize_t>(written) : ssize_t{-1};
        });
        gnutls_transport_set_pull_function(session, [](gnutls_transport_ptr_t from, void *data, size_t size) {
            auto *in = static_cast<QTcpSocket *>(from);
            if (in->bytesAvailable() == 0 && !in->waitForReadyRead(5000))
                return ssize_t{0};
            return static_cast<ssize_t>(in->read(static_cast<char *>(data), static_cast<qint64>(size)));
        });
        outcome = gnutls_handshake(session);
    }
    gnutls_deinit(session);
    gnutls_certificate_free_credentials(nobody);
    return outcome;
}

/// All that the server says until it closes, or falls silent after something.
QByteArray heardFrom(QSslSocket &client)
{
    QByteArray heard;
    QSignalSpy left(&client, &QSslSocket::disconnected);
    (void)QTest::qWaitFor([&] { return (heard += client.readAll()).contains("/after") || !left.isEmpty(); }, 5000);
    return heard + client.readAll();
}

} // namespace

void HttpTlsTest::speaksRecentTlsAlone_data()
{
    QTest::addColumn<QByteArray>("priorities");
    QTest::addColumn<bool>("spoken");
    const QByteArray any = "NORMAL:+AES-128-CBC:+AES-256-CBC:+SHA1:%COMPAT:-VERS-ALL:";
    QTest::newRow("1.0") << any + "+VERS-TLS1.0" << false;
    QTest::newRow("1.1") << any + "+VERS-TLS1.1" << false;
    QTest::newRow("1.2") << any + "+VERS-TLS1.2" << true;
    QTest::newRow("1.3") << any + "+VERS-TLS1.3" << true;
    const QByteArray bare = "NONE:+VERS-TLS1.2:+COMP-NULL:+SIGN-ALL:+GROUP-ALL:";
    QTest::newRow("forward secrecy and authenticated encryption") << bare + "+ECDHE-ECDSA:+AES-128-GCM:+AEAD" << true;
    QTest::newRow("block chaining") << bare + "+ECDHE-ECDSA:+AES-128-CBC:+AES-256-CBC:+SHA1:+SHA256:+SHA384" << false;
    QTest::newRow("no forward secrecy") << bare + "+RSA:+AES-128-GCM:+AEAD" << false;
}

void HttpTlsTest::speaksRecentTlsAlone()
{
    QFETCH(const QByteArray, priorities);
    HttpFixture server(answerThePath);
    std::optional<int> outcome;
    std::thread client([&, port = server.service.port()] {
        const int ended = handshake(port, priorities.constData());
        QMetaObject::invokeMethod(
            &server.network(), [&outcome, ended] { outcome = ended; }, Qt::QueuedConnection);
    });
    const bool ended = QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000);
    client.join();
    QVERIFY(ended);
    QVERIFY2(*outcome != GNUTLS_E_INVALID_REQUEST, "the test itself asks for what this library does not know");
    QTEST(*outcome == 0, "spoken");
}

void HttpTlsTest::takesNoQuestionOutOfAnother_data()
{
    QTest::addColumn<QByteArray>("lengths");
    QTest::addColumn<QByteArray>("body");
    const QByteArray hidden = HttpFixture::question("/hidden");
    QTest::newRow("chunks hide what the length counts")
        << QByteArray("Content-Length: " + QByteArray::number(hidden.size() + 5) + "\r\nTransfer-Encoding: chunked\r\n")
        << QByteArray("0\r\n\r\n" + hidden);
    QTest::newRow("chunks first") << QByteArray("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n")
                                  << QByteArray("0\r\n\r\n" + hidden);
    QTest::newRow("two lengths") << QByteArray("Content-Length: " + QByteArray::number(hidden.size())
                                               + "\r\nContent-Length: 0\r\n")
                                 << hidden;
    QTest::newRow("the other way round") << QByteArray(
        "Content-Length: 0\r\nContent-Length: " + QByteArray::number(hidden.size()) + "\r\n")
                                         << hidden;
    QTest::newRow("a strange coding") << QByteArray("Transfer-Encoding: xchunked\r\nContent-Length: 0\r\n") << hidden;
    QTest::newRow("a sign before it") << QByteArray("Content-Length: +0\r\n") << hidden;
}

// Whatever a proxy before us takes for the body is never answered as a question of its own.
void HttpTlsTest::takesNoQuestionOutOfAnother()
{
    QFETCH(const QByteArray, lengths);
    QFETCH(const QByteArray, body);
    QList<QByteArray> asked;
    HttpFixture server([&asked](const HttpRequest &request, const std::shared_ptr<HttpReply> &reply) {
        asked << request.path;
        answerThePath(request, reply);
    });
    const auto client = server.say("POST /v1 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                   + lengths + "\r\n" + body);
    const QByteArray heard = heardFrom(*client);
    QVERIFY2(!asked.contains("/hidden"), heard.constData());
    QVERIFY2(!heard.contains("/hidden"), heard.constData());
    QVERIFY2(!heard.contains(" 200 "), heard.constData());
}

void HttpTlsTest::refusesMethodsThatNobodyNeeds_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"TRACE", "OPTIONS", "DELETE", "PATCH", "CONNECT", "PROPFIND"})
        QTest::newRow(method) << QByteArray(method);
}

void HttpTlsTest::refusesMethodsThatNobodyNeeds()
{
    QFETCH(const QByteArray, method);
    int asked = 0;
    HttpFixture server([&asked](const HttpRequest &, const std::shared_ptr<HttpReply> &) { ++asked; });
    const auto client
        = server.say(method + " /v1/hello HTTP/1.1\r\nHost: localhost\r\nCookie: geheim\r\nConnection: close\r\n\r\n");
    const QByteArray heard = heardFrom(*client);
    QVERIFY2(heard.startsWith("HTTP/1.1 405"), heard.constData());
    QVERIFY2(!heard.contains("geheim"), heard.constData());
    QCOMPARE(asked, 0);
}

void HttpTlsTest::believesAProxyAlone_data()
{
    QTest::addColumn<bool>("behindProxy");
    QTest::addColumn<QByteArray>("peer");
    QTest::newRow("alone") << false << QByteArray("127.0.0.1");
    QTest::newRow("behind our proxy") << true << QByteArray("203.0.113.9");
}

void HttpTlsTest::believesAProxyAlone()
{
    QFETCH(const bool, behindProxy);
    HttpLimits limits;
    limits.behindProxy = behindProxy;
    QByteArray peer;
    HttpFixture server(
        [&peer](const HttpRequest &request, const std::shared_ptr<HttpReply> &reply) {
            peer = request.peer;
            answerThePath(request, reply);
        },
        limits);
    QNetworkRequest request = server.request(QStringLiteral("/v1"));
    request.setRawHeader("X-Real-IP", "203.0.113.9");
    request.setRawHeader("X-Forwarded-For", "198.51.100.1");
    const std::unique_ptr<QNetworkReply> reply(server.network().get(request));
    QTRY_VERIFY(reply->isFinished());
    QTEST(peer, "peer");
}

// The desk's client: a server that sends it on is not followed, and the token goes nowhere else.
void HttpTlsTest::isNotSentElsewhere()
{
    HttpFixture made(answerThePath);
    QSslServer server;
    QSslConfiguration shown = QSslConfiguration::defaultConfiguration();
    shown.setLocalCertificateChain(QSslCertificate::fromData(made.certificate.chainPem));
    shown.setPrivateKey(QSslKey(made.certificate.keyPem, QSsl::Ec));
    server.setSslConfiguration(shown);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&] {
        QTcpSocket *client = server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [&heard, client, port = server.serverPort()] {
            heard += client->readAll();
            if (heard.count("\r\n\r\n") == 1)
                client->write("HTTP/1.1 307 Elsewhere\r\nContent-Length: 0\r\nLocation: https://127.0.0.1:"
                              + QByteArray::number(port) + "/elsewhere\r\n\r\n");
        });
    });
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(server.serverPort());
    HttpTransport transport("0.1.0");
    transport.setServer(url, made.trust().caCertificates().constFirst().toPem());
    std::optional<TransportAnswer> answer;
    transport.ask("/v1/units", {}, "token", [&](const TransportAnswer &said) { answer = said; });
    QTRY_VERIFY(answer);
    QVERIFY2(heard.contains("/v1/units"), heard.constData());
    QVERIFY2(!heard.contains("GET /elsewhere"), heard.constData());
    QVERIFY(answer->status != 200);
}

void HttpTlsTest::neverLetsAnAnswerBeKept()
{
    HttpFixture server([](const HttpRequest &request, const std::shared_ptr<HttpReply> &reply) {
        request.path == "/no" ? reply->answer(notFound()) : answerThePath(request, reply);
    });
    for (const QString &path : {QStringLiteral("/v1/pull"), QStringLiteral("/no")}) {
        const auto reply = server.post(path, "{}");
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->rawHeader("Cache-Control"), QByteArray("no-store"));
    }
}

void HttpTlsTest::tellsNothingOfItsParts()
{
    HttpFixture server(answerThePath);
    for (const QByteArray &bytes :
         {HttpFixture::question("/v1"), QByteArray("GET /v1 HTTP/1.1\r\n\r\n"), QByteArray("rubbish\r\n\r\n")}) {
        const auto client = server.say(QByteArray(bytes).replace("Host:", "Connection: close\r\nHost:"));
        const QByteArray heard = heardFrom(*client).toLower();
        QVERIFY(!heard.isEmpty() || bytes.startsWith("rubbish"));
        for (const char *part : {"server:", "microhttpd", "gnutls", "x-powered-by", "qt/"})
            QVERIFY2(!heard.contains(part), heard.constData());
    }
}

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "tst_httptls.moc"
