// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpfixture.h"
#include "problem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>

using namespace tb;

namespace {

HttpResponse said(const QByteArray &body)
{
    return {200, "application/json", body};
}

void echo(const HttpRequest &request, const std::shared_ptr<HttpReply> &reply)
{
    reply->answer(said(request.method + ' ' + request.path + ' ' + request.body));
}

} // namespace

class HttpServiceTest : public QObject {
    Q_OBJECT

private slots:
    void answersAGet();
    void passesOnAllThatAPostSays();
    void keepsTheConnectionForTheNextQuestion();
    void tellsAProblemWithItsHeaders();
    void answersAnEmptyBody();
    void refusesBeforeTheBodyIsRead_data();
    void refusesBeforeTheBodyIsRead();
    void takesALargeBodyWhereItIsAllowed();
    void refusesAHeadThatIsTooLong();
    void refusesWhatIsNotHttp_data();
    void refusesWhatIsNotHttp();
    void isTrustedThroughItsAuthorityAlone();
    void isRefusedUnderAnotherName();
    void answersNobodyWithoutTls();
    void saysWhenThePortIsTaken();
    void saysWhenTheKeyIsOfNoUse();
};

void HttpServiceTest::answersAGet()
{
    HttpFixture server(echo);
    const auto reply = server.get(QStringLiteral("/v1/đầu số"));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), QByteArray("GET /v1/đầu số "));
    QCOMPARE(reply->rawHeader("Content-Type"), QByteArray("application/json"));
    QCOMPARE(reply->rawHeader("Cache-Control"), QByteArray("no-store"));
}

void HttpServiceTest::passesOnAllThatAPostSays()
{
    HttpRequest seen;
    HttpFixture server([&seen](const HttpRequest &request, const std::shared_ptr<HttpReply> &reply) {
        seen = request;
        reply->answer(said("{}"));
    });
    QNetworkRequest request = server.request(QStringLiteral("/v1/pull"));
    request.setRawHeader("Authorization", "bearer abc-_");
    request.setRawHeader("Trucban-Client", "0.1.0");
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json; charset=utf-8"));
    const QByteArray body = QByteArray(300'000, 'x') + QByteArray("\0\xff\r\n\r\n", 6);
    const std::unique_ptr<QNetworkReply> reply(server.network().post(request, body));
    QTRY_VERIFY(reply->isFinished());
    const HttpRequest expected{"POST", "/v1/pull", "abc-_",    "application/json; charset=utf-8",
                               body,   "0.1.0",    "127.0.0.1"};
    seen.waited = {};
    QVERIFY(seen == expected);
}

void HttpServiceTest::keepsTheConnectionForTheNextQuestion()
{
    HttpFixture server(echo);
    const auto client = server.say(HttpFixture::question("/one") + HttpFixture::question("/two"));
    QByteArray heard;
    QTRY_VERIFY((heard += client->readAll()).contains("GET /two"));
    QVERIFY(heard.contains("GET /one"));
    client->write(HttpFixture::question("/three"));
    QTRY_VERIFY((heard += client->readAll()).contains("GET /three"));
}

void HttpServiceTest::tellsAProblemWithItsHeaders()
{
    HttpFixture server([](const HttpRequest &request, const std::shared_ptr<HttpReply> &reply) {
        reply->answer(request.path == "/busy" ? unavailable(7) : unauthorized());
    });
    const auto busy = server.get(QStringLiteral("/busy"));
    QTRY_VERIFY(busy->isFinished());
    QCOMPARE(HttpFixture::status(*busy), 503);
    QCOMPARE(busy->rawHeader("Retry-After"), QByteArray("7"));
    QCOMPARE(busy->rawHeader("Content-Type"), QByteArray("application/problem+json"));
    const QJsonObject object = QJsonDocument::fromJson(busy->readAll()).object();
    QCOMPARE(object.value(u"type").toString(), QStringLiteral("urn:trucban:problem:unavailable"));
    QCOMPARE(object.value(u"status").toInt(), 503);

    const auto stranger = server.post(QStringLiteral("/v1/pull"), "{}");
    QTRY_VERIFY(stranger->isFinished());
    QCOMPARE(HttpFixture::status(*stranger), 401);
    QCOMPARE(stranger->rawHeader("WWW-Authenticate"), QByteArray("Bearer"));
    QVERIFY(stranger->readAll().contains("urn:trucban:problem:unauthorized"));
}

void HttpServiceTest::answersAnEmptyBody()
{
    HttpFixture server([](const HttpRequest &, const std::shared_ptr<HttpReply> &reply) {
        reply->answer({204, "application/json", {}});
    });
    const auto reply = server.post(QStringLiteral("/v1/pull"), {});
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(HttpFixture::status(*reply), 204);
    QVERIFY(!reply->hasRawHeader("Content-Type"));
}

void HttpServiceTest::refusesBeforeTheBodyIsRead_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("status");
    const QByteArray json = "Content-Type: application/json\r\n";
    QTest::newRow("put") << QByteArray("PUT /v1 HTTP/1.1\r\nContent-Length: 9\r\n" + json) << QByteArray("405");
    QTest::newRow("head") << QByteArray("HEAD /v1 HTTP/1.1\r\n") << QByteArray("405");
    QTest::newRow("no type") << QByteArray("POST /v1 HTTP/1.1\r\nContent-Length: 9\r\n") << QByteArray("415");
    QTest::newRow("a form") << QByteArray("POST /v1 HTTP/1.1\r\nContent-Length: 9\r\n"
                                          "Content-Type: application/x-www-form-urlencoded\r\n")
                            << QByteArray("415");
    QTest::newRow("chunked") << QByteArray("POST /v1 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" + json)
                             << QByteArray("411");
    QTest::newRow("one byte too many") << QByteArray("POST /v1 HTTP/1.1\r\nContent-Length: 1048577\r\n" + json)
                                       << QByteArray("413");
    QTest::newRow("endless") << QByteArray("POST /v1 HTTP/1.1\r\nContent-Length: 9000000000000000000\r\n" + json)
                             << QByteArray("413");
    QTest::newRow("get with a body") << QByteArray("GET /v1 HTTP/1.1\r\nContent-Length: 9\r\n") << QByteArray("400");
}

void HttpServiceTest::refusesBeforeTheBodyIsRead()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QByteArray, status);
    int asked = 0;
    HttpFixture server([&asked](const HttpRequest &, const std::shared_ptr<HttpReply> &) { ++asked; });
    const auto client = server.say(lines + "Host: localhost\r\n\r\n");
    QByteArray heard;
    QTRY_VERIFY((heard += client->readAll()).contains("\r\n\r\n"));
    QVERIFY2(heard.startsWith("HTTP/1.1 " + status), heard.constData());
    QCOMPARE(asked, 0);
}

void HttpServiceTest::takesALargeBodyWhereItIsAllowed()
{
    HttpLimits limits;
    limits.bodyBytes = [](const QByteArray &path) {
        return path.endsWith("/return") ? 16 * HttpLimits::kBodyBytes : HttpLimits::kBodyBytes;
    };
    qsizetype received = 0;
    HttpFixture server(
        [&received](const HttpRequest &request, const std::shared_ptr<HttpReply> &reply) {
            received = request.body.size();
            reply->answer(said("{}"));
        },
        limits);
    const auto reply = server.post(QStringLiteral("/v1/units/7/return"), QByteArray(16 * 1024 * 1024, 'x'));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 30'000);
    QCOMPARE(HttpFixture::status(*reply), 200);
    QCOMPARE(received, 16 * 1024 * 1024);
}

void HttpServiceTest::refusesAHeadThatIsTooLong()
{
    HttpFixture server(echo);
    const auto client
        = server.say("GET / HTTP/1.1\r\nHost: localhost\r\nCookie: " + QByteArray(40'000, 'x') + "\r\n\r\n");
    QByteArray heard;
    QTRY_VERIFY((heard += client->readAll()).startsWith("HTTP/1.1 431"));
}

void HttpServiceTest::refusesWhatIsNotHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("words") << QByteArray("xin chào\r\n\r\n");
    QTest::newRow("noughts") << QByteArray(64, '\0') + "\r\n\r\n";
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("no number") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: -5\r\n\r\n");
}

void HttpServiceTest::refusesWhatIsNotHttp()
{
    QFETCH(const QByteArray, bytes);
    int asked = 0;
    HttpLimits limits;
    limits.receiving = std::chrono::seconds(1); // noughts might still become a question
    HttpFixture server([&asked](const HttpRequest &, const std::shared_ptr<HttpReply> &) { ++asked; }, limits);
    const auto client = server.say(bytes);
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    const QByteArray heard = client->readAll();
    QVERIFY2(heard.isEmpty() || heard.startsWith("HTTP/1.1 400") || heard.startsWith("HTTP/1.0 400"),
             heard.constData());
    QCOMPARE(asked, 0);
}

void HttpServiceTest::isTrustedThroughItsAuthorityAlone()
{
    HttpFixture server(echo);
    HttpFixture other(echo);
    QNetworkRequest request = server.request(QStringLiteral("/v1"));
    request.setSslConfiguration(other.trust());
    const std::unique_ptr<QNetworkReply> reply(server.network().get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
}

void HttpServiceTest::isRefusedUnderAnotherName()
{
    HttpFixture server(echo);
    QNetworkRequest request = server.request(QStringLiteral("/v1"));
    request.setPeerVerifyName(QStringLiteral("other.example.vn"));
    const std::unique_ptr<QNetworkReply> reply(server.network().get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::SslHandshakeFailedError);
}

void HttpServiceTest::answersNobodyWithoutTls()
{
    int asked = 0;
    HttpFixture server([&asked](const HttpRequest &, const std::shared_ptr<HttpReply> &) { ++asked; });
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, server.service.port());
    client.write(HttpFixture::question("/v1"));
    QSignalSpy left(&client, &QTcpSocket::disconnected);
    QTRY_COMPARE(left.size(), 1);
    QVERIFY(!client.readAll().contains("HTTP"));
    QCOMPARE(asked, 0);
}

void HttpServiceTest::saysWhenThePortIsTaken()
{
    HttpFixture server(echo);
    QTcpServer occupant;
    QVERIFY(occupant.listen(QHostAddress::LocalHost));
    HttpService second(server);
    const Done started = second.start(server.certificate, QHostAddress::LocalHost, occupant.serverPort());
    QVERIFY(!started.ok());
    QCOMPARE(started.error().code, ErrorCode::CannotListen);
    QVERIFY(!second.isRunning());
}

void HttpServiceTest::saysWhenTheKeyIsOfNoUse()
{
    HttpFixture server(echo);
    HttpService second(server);
    Certificate broken = server.certificate;
    broken.keyPem = "no key";
    QCOMPARE(second.start(broken, QHostAddress::LocalHost, 0).error().code, ErrorCode::CannotListen);
}

QTEST_GUILESS_MAIN(HttpServiceTest)
#include "tst_httpservice.moc"
