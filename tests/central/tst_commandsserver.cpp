// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatemaker.h"
#include "commandfixture.h"

#include <QFile>
#include <QSslSocket>

using namespace tb;

class CommandsServerTest : public QObject {
    Q_OBJECT
private slots:
    void servesDesksOverTls();
    void doesAdminWorkWhileTheServerRuns();
    void letsOneServerRun();
    void tellsThatThePortIsTaken();
    void comesBackAfterItWasKilled();
    void backsUpBesideTheServer();
    void showsANewCertificateWithoutStopping();
    void servesAFolderThatIsNamedFromHere();
    void makesASampleCityThatVerifies();
};

void CommandsServerTest::servesDesksOverTls()
{
    CommandFixture f;
    prepare(f);
    const QString password = lastWord(f.run("password reset --login quan").out);
    const QString code = lastWord(f.run("desk enrol --unit HB").out);
    const QString url = f.serve();
    QVERIFY(!url.isEmpty());

    const auto enrolled = f.post(url + QStringLiteral("/v1/enrol"), {{QStringLiteral("code"), code}});
    QTRY_VERIFY_WITH_TIMEOUT(enrolled->isFinished(), 20'000);
    QCOMPARE(CommandFixture::status(*enrolled), 200);
    const QString token
        = QJsonDocument::fromJson(enrolled->readAll()).object().value(QStringLiteral("token")).toString();

    QNetworkAccessManager network;
    QNetworkRequest request = f.request(url + QStringLiteral("/v1/signin"));
    request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    const QJsonObject proof{{QStringLiteral("login"), QStringLiteral("quan")}, {QStringLiteral("password"), password}};
    const std::unique_ptr<QNetworkReply> signedIn(network.post(request, QJsonDocument(proof).toJson()));
    QTRY_VERIFY_WITH_TIMEOUT(signedIn->isFinished(), 20'000);
    QCOMPARE(CommandFixture::status(*signedIn), 200);
    QVERIFY(QJsonDocument::fromJson(signedIn->readAll()).object().value(QStringLiteral("temporary")).toBool());
    QCOMPARE(f.stop(), 0);
}

void CommandsServerTest::doesAdminWorkWhileTheServerRuns()
{
    CommandFixture f;
    prepare(f);
    QVERIFY(!f.serve().isEmpty());
    QCOMPARE(f.run("officer add --unit HB --login ha --name Hà").code, 0);
    QCOMPARE(f.run("officer add --unit HB --login ha --name Hà").code, 1);
    QCOMPARE(f.run("officer add --unit HB").code, 2);
    // PostgreSQL keeps writers apart itself.
    if (testDatabase().isEmpty())
        QVERIFY(f.run("rebuild").err.contains(QStringLiteral("stop it first")));
    else
        QCOMPARE(f.run("rebuild").code, 0);
    QVERIFY(f.run("verify").out.contains(QStringLiteral("4 entries")));
    QCOMPARE(f.stop(), 0);
    QVERIFY(f.run("verify").out.contains(QStringLiteral("4 entries")));
}

void CommandsServerTest::letsOneServerRun()
{
    CommandFixture f;
    prepare(f);
    if (!testDatabase().isEmpty())
        QSKIP("many may serve one database in PostgreSQL");
    QVERIFY(!f.serve().isEmpty());
    const auto second = f.run("serve --listen 127.0.0.1:0");
    QCOMPARE(second.code, 1);
    QVERIFY2(second.err.contains(QStringLiteral("is using")), qPrintable(second.err));
    QCOMPARE(f.stop(), 0);
}

void CommandsServerTest::tellsThatThePortIsTaken()
{
    CommandFixture first;
    CommandFixture second;
    QCOMPARE(first.run("init").code, 0);
    QCOMPARE(second.run("init").code, 0);
    const QString url = first.serve();
    const auto outcome
        = second.run({QStringLiteral("serve"), QStringLiteral("--listen"), url.section(QLatin1Char('/'), -1)});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(QStringLiteral("cannot listen")), qPrintable(outcome.err));
    QCOMPARE(first.stop(), 0);
}

void CommandsServerTest::comesBackAfterItWasKilled()
{
    CommandFixture f;
    prepare(f);
    QVERIFY(!f.serve().isEmpty());
    QCOMPARE(f.run("officer add --unit HB --login ha --name Hà").code, 0);
    f.kill();
    QVERIFY(!f.serve().isEmpty());
    QVERIFY(f.run("verify").out.contains(QStringLiteral("4 entries")));
    QCOMPARE(f.run("desk enrol --unit HB").code, 0);
    QCOMPARE(f.stop(), 0);
}

void CommandsServerTest::backsUpBesideTheServer()
{
    CommandFixture f;
    prepare(f);
    QVERIFY(!f.serve().isEmpty());
    const QString copy = f.file(QStringLiteral("copy.db"));
    const auto outcome = f.run({QStringLiteral("backup"), copy});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY(outcome.out.contains(QStringLiteral("3 entries")));
    QVERIFY(f.run({QStringLiteral("backup"), copy}).err.contains(QStringLiteral("exists already")));
    if (testDatabase().isEmpty())
        QVERIFY(f.run({QStringLiteral("restore"), copy}).err.contains(QStringLiteral("stop it first")));
    else
        QCOMPARE(f.run({QStringLiteral("restore"), copy}).code, 0);
    QCOMPARE(f.stop(), 0);
}

void CommandsServerTest::showsANewCertificateWithoutStopping()
{
    CommandFixture f;
    prepare(f);
    const QUrl url(f.serve());
    const auto shown = [&url] {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port()));
        return socket.waitForEncrypted(10'000) ? socket.peerCertificate() : QSslCertificate();
    };
    const QSslCertificate before = shown();
    QVERIFY(!before.isNull());
    for (const char *name : {"/ca.pem", "/server.pem", "/server-key.pem"})
        QVERIFY(QFile::remove(f.data() + QString::fromLatin1(name)));
    // Nothing there, or half of it: the server goes on with what it has.
    f.reload();
    QCOMPARE(shown(), before);

    SystemClock clock;
    SystemRandom random;
    QVERIFY(CertificateMaker(clock, random).make(f.data(), {}).ok());
    f.reload();
    const QSslCertificate made = QSslCertificate::fromPath(f.data() + QStringLiteral("/server.pem")).value(0);
    QVERIFY(made != before);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), made, 10'000);
    QCOMPARE(f.stop(), 0);
}

void CommandsServerTest::servesAFolderThatIsNamedFromHere()
{
    CommandFixture f;
    prepare(f);
    QProcess server;
    server.setWorkingDirectory(f.file(QString()));
    server.start(QStringLiteral(TRUCBAN_BIN_DIR "/trucban-central"),
                 {QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                  QStringLiteral("--data"), QStringLiteral("data")});
    while (!server.canReadLine() && server.waitForReadyRead(30'000)) { }
    const QByteArray told = server.readLine();
    QVERIFY2(told.startsWith("listening on"), server.readAllStandardError().constData());
    server.terminate();
    QVERIFY(server.waitForFinished(20'000));
    QCOMPARE(server.exitCode(), 0);
}

void CommandsServerTest::makesASampleCityThatVerifies()
{
    CommandFixture f;
    const auto made = f.run("init --sample");
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QCOMPARE(f.run("verify").code, 0);
    const QString url = f.serve();
    QFile file(f.data() + QStringLiteral("/sample/enrolment.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject enrolment = QJsonDocument::fromJson(file.readAll()).object();
    if (testDatabase().isEmpty())
        QCOMPARE(enrolment.value(QStringLiteral("server")).toString(), url);
    QVERIFY(enrolment.value(QStringLiteral("ca")).toString().contains(QStringLiteral("BEGIN CERTIFICATE")));
    const auto enrolled = f.post(url + QStringLiteral("/v1/enrol"),
                                 {{QStringLiteral("code"), enrolment.value(QStringLiteral("code"))}});
    QTRY_VERIFY_WITH_TIMEOUT(enrolled->isFinished(), 20'000);
    QCOMPARE(CommandFixture::status(*enrolled), 200);
    QCOMPARE(f.stop(), 0);
}

QTEST_GUILESS_MAIN(CommandsServerTest)
#include "tst_commandsserver.moc"
