// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpfixture.h"

using namespace tb;

namespace {

HttpResponse said(const QByteArray &body)
{
    return {200, "application/json", body};
}

/// Keeps what is asked at "/held" and answers everything else.
struct Keeper {
    std::vector<std::shared_ptr<HttpReply>> held;

    void operator()(const HttpRequest &request, std::shared_ptr<HttpReply> reply)
    {
        if (request.path == "/held")
            held.push_back(std::move(reply));
        else
            reply->answer(said("here"));
    }
};

/// Another certificate, of an authority of its own.
struct Fresh {
    QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    Certificate certificate = CertificateMaker(clock, random).make(folder.path(), {}).take();

    QSslCertificate shown() const
    {
        return QSslCertificate::fromPath(folder.filePath(QStringLiteral("server.pem"))).value(0);
    }
};

/// What a new client is shown.
std::unique_ptr<QSslSocket> visitor(const HttpFixture &server)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    QObject::connect(socket.get(), &QSslSocket::encrypted, socket.get(),
                     [client = socket.get()] { client->write(HttpFixture::question("/")); });
    socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.service.port());
    return socket;
}

} // namespace

class CertificateRenewalTest : public QObject {
    Q_OBJECT

private slots:
    void showsTheNewOneFromTheNextHandshakeOn();
    void answersWhatWasHeldBefore();
    void turnsNobodyAway();
    void endsAnOldConnectionWithItsNextAnswer();
    void keepsTheOldOneWhereTheNewIsOfNoUse();
    void stopsInTheMiddleOfIt();
};

void CertificateRenewalTest::showsTheNewOneFromTheNextHandshakeOn()
{
    Keeper keeper;
    HttpFixture server(std::ref(keeper));
    const quint16 port = server.service.port();
    const auto before = visitor(server);
    QTRY_VERIFY(before->isEncrypted());
    const Fresh fresh;
    QVERIFY(before->peerCertificate() != fresh.shown());

    QVERIFY(server.service.renew(fresh.certificate).ok());
    QCOMPARE(server.service.port(), port);
    for (int i = 0; i < 5; ++i) {
        const auto after = visitor(server);
        QTRY_VERIFY(after->isEncrypted());
        QCOMPARE(after->peerCertificate(), fresh.shown());
    }
}

void CertificateRenewalTest::answersWhatWasHeldBefore()
{
    Keeper keeper;
    HttpFixture server(std::ref(keeper));
    const auto reply = server.post(QStringLiteral("/held"), "{}");
    QTRY_COMPARE(keeper.held.size(), size_t{1});
    const Fresh fresh;
    QVERIFY(server.service.renew(fresh.certificate).ok());
    QCOMPARE(server.service.heldQuestions(), 1);

    keeper.held.front()->answer(said("at last"));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), QByteArray("at last"));
    QCOMPARE(server.service.heldQuestions(), 0);
}

void CertificateRenewalTest::turnsNobodyAway()
{
    Keeper keeper;
    HttpFixture server(std::ref(keeper));
    std::vector<std::unique_ptr<QSslSocket>> clients;
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < 10; ++i)
            clients.push_back(visitor(server));
        const Fresh fresh;
        QVERIFY(server.service.renew(fresh.certificate).ok());
    }
    for (const auto &client : clients)
        QTRY_VERIFY_WITH_TIMEOUT(client->bytesAvailable() > 0, 20'000);
    for (const auto &client : clients)
        QVERIFY(client->readAll().startsWith("HTTP/1.1 200"));
}

void CertificateRenewalTest::endsAnOldConnectionWithItsNextAnswer()
{
    Keeper keeper;
    HttpFixture server(std::ref(keeper));
    const auto client = visitor(server);
    QTRY_VERIFY(client->bytesAvailable() > 0);
    QVERIFY(!client->readAll().contains("Connection: close"));
    const Fresh fresh;
    QVERIFY(server.service.renew(fresh.certificate).ok());
    client->write(HttpFixture::question("/"));
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(client->readAll().startsWith("HTTP/1.1 200"));
}

void CertificateRenewalTest::keepsTheOldOneWhereTheNewIsOfNoUse()
{
    Keeper keeper;
    HttpFixture server(std::ref(keeper));
    Fresh fresh;
    fresh.certificate.keyPem = "no key";
    QVERIFY(!server.service.renew(fresh.certificate).ok());
    const auto reply = server.get(QStringLiteral("/"));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), QByteArray("here"));
}

void CertificateRenewalTest::stopsInTheMiddleOfIt()
{
    Keeper keeper;
    HttpFixture server(std::ref(keeper));
    const auto reply = server.post(QStringLiteral("/held"), "{}");
    QTRY_COMPARE(keeper.held.size(), size_t{1});
    const Fresh fresh;
    QVERIFY(server.service.renew(fresh.certificate).ok());
    server.service.stop();
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(HttpFixture::status(*reply), 503);
    QCOMPARE(server.service.heldQuestions(), 0);
}

QTEST_GUILESS_MAIN(CertificateRenewalTest)
#include "tst_certificaterenewal.moc"
