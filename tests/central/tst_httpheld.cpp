// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpfixture.h"
#include "problem.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTimer>

#include <ctime>

using namespace tb;

namespace {

constexpr int kMany = 200;

HttpResponse said(const QByteArray &body)
{
    return {200, "application/json", body};
}

/// Keeps every question under /held and answers all others at once.
struct Parked {
    void handle(const HttpRequest &request, const std::shared_ptr<HttpReply> &reply)
    {
        if (!request.path.startsWith("/held")) {
            reply->answer(said("at once"));
            return;
        }
        reply->setOnAbandoned([this] { ++left; });
        replies.push_back(reply);
    }
    HttpFixture::Handle handler()
    {
        return [this](const HttpRequest &request, const std::shared_ptr<HttpReply> &reply) { handle(request, reply); };
    }
    int count() const { return static_cast<int>(replies.size()); }

    std::vector<std::shared_ptr<HttpReply>> replies;
    int left = 0;
};

using Clients = std::vector<std::unique_ptr<QSslSocket>>;

Clients manyAsking(const HttpFixture &server)
{
    Clients clients;
    for (int i = 0; i < kMany; ++i)
        clients.push_back(server.say(HttpFixture::question("/held")));
    return clients;
}

int threads()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Threads:"))
            return line.sliced(8).trimmed().toInt();
    }
    return -1;
}

} // namespace

/// Questions that wait for their answer, and clients that do not.
class HttpHeldTest : public QObject {
    Q_OBJECT

private slots:
    void answersAHeldQuestionLater();
    void answersOthersMeanwhile();
    void answersOnceAlone();
    void answersOneQuestionFromWithinAnother();
    void answersWhenTheHandleIsDropped();
    void noticesAClientThatLeaves();
    void letsTheHandlerDropAnAbandonedQuestion();
    void releasesTwoHundredWithoutAThread();
    void survivesTwoHundredThatLeave();
    void takesTheNextQuestionAfterAHeldOne();
    void doesNotCutAHeldQuestion();
    void cutsTheSlow_data();
    void cutsTheSlow();
    void sendsALongAnswerQuickly();
    void restsWhileClientsAreSilent();
    void answersWhatIsHeldWhenItStops();
    void stopsThoughAClientNeverReads();
};

void HttpHeldTest::answersAHeldQuestionLater()
{
    Parked parked;
    HttpFixture server(parked.handler());
    const auto reply = server.post(QStringLiteral("/held"), "{}");
    QTRY_COMPARE(parked.count(), 1);
    QCOMPARE(server.service.heldQuestions(), 1);
    QVERIFY(parked.replies[0]->isOpen());
    parked.replies[0]->answer(said("at last"));
    QCOMPARE(server.service.heldQuestions(), 0);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), QByteArray("at last"));
    QCOMPARE(parked.left, 0);
}

void HttpHeldTest::answersOthersMeanwhile()
{
    Parked parked;
    HttpFixture server(parked.handler());
    const auto held = server.get(QStringLiteral("/held"));
    QTRY_COMPARE(parked.count(), 1);
    const auto other = server.get(QStringLiteral("/other"));
    QTRY_VERIFY(other->isFinished());
    QCOMPARE(other->readAll(), QByteArray("at once"));
    QVERIFY(!held->isFinished());
}

void HttpHeldTest::answersOnceAlone()
{
    Parked parked;
    HttpFixture server(parked.handler());
    const auto reply = server.get(QStringLiteral("/held"));
    QTRY_COMPARE(parked.count(), 1);
    parked.replies[0]->answer(said("first"));
    parked.replies[0]->answer(said("second"));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), QByteArray("first"));
    parked.replies[0]->answer(said("third"));
    QVERIFY(!parked.replies[0]->isAbandoned());
}

void HttpHeldTest::answersOneQuestionFromWithinAnother()
{
    Parked parked;
    HttpFixture server([&parked](const HttpRequest &request, const std::shared_ptr<HttpReply> &reply) {
        if (request.path == "/wake")
            parked.replies[0]->answer(said("woken"));
        parked.handle(request, reply);
    });
    const auto held = server.get(QStringLiteral("/held"));
    QTRY_COMPARE(parked.count(), 1);
    const auto waker = server.get(QStringLiteral("/wake"));
    QTRY_VERIFY(held->isFinished() && waker->isFinished());
    QCOMPARE(held->readAll(), QByteArray("woken"));
}

void HttpHeldTest::answersWhenTheHandleIsDropped()
{
    Parked parked;
    HttpFixture server(parked.handler());
    const auto reply = server.get(QStringLiteral("/held"));
    QTRY_COMPARE(parked.count(), 1);
    parked.replies.clear();
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(HttpFixture::status(*reply), 500);
}

void HttpHeldTest::noticesAClientThatLeaves()
{
    Parked parked;
    HttpFixture server(parked.handler());
    auto client = server.say(HttpFixture::question("/held"));
    QTRY_COMPARE(parked.count(), 1);
    client->abort();
    QTRY_COMPARE(parked.left, 1);
    QVERIFY(parked.replies[0]->isAbandoned());
    QCOMPARE(server.service.heldQuestions(), 0);
    parked.replies[0]->answer(said("too late"));
    QVERIFY(parked.replies[0]->isAbandoned());
}

void HttpHeldTest::letsTheHandlerDropAnAbandonedQuestion()
{
    std::shared_ptr<HttpReply> kept;
    HttpFixture server([&kept](const HttpRequest &, std::shared_ptr<HttpReply> reply) {
        kept = std::move(reply);
        kept->setOnAbandoned([&kept] { kept.reset(); });
    });
    auto client = server.say(HttpFixture::question("/held"));
    QTRY_VERIFY(kept);
    client->disconnectFromHost();
    QTRY_VERIFY(!kept);
}

void HttpHeldTest::releasesTwoHundredWithoutAThread()
{
    Parked parked;
    HttpFixture server(parked.handler());
    const int before = threads();
    const Clients clients = manyAsking(server);
    QTRY_COMPARE_WITH_TIMEOUT(server.service.heldQuestions(), kMany, 30'000);
    QVERIFY(before > 0);
    QCOMPARE(threads(), before);
    for (const auto &reply : parked.replies)
        reply->answer(said("released"));
    for (const auto &client : clients) {
        QByteArray heard;
        QTRY_VERIFY((heard += client->readAll()).endsWith("released"));
    }
}

void HttpHeldTest::survivesTwoHundredThatLeave()
{
    Parked parked;
    HttpFixture server(parked.handler());
    Clients clients = manyAsking(server);
    QTRY_COMPARE_WITH_TIMEOUT(server.service.heldQuestions(), kMany, 30'000);
    // A third leaves politely, a third abruptly, a third is answered before anyone could notice that it left.
    for (size_t i = 0; i < clients.size(); ++i) {
        if (i % 3 == 0)
            clients[i]->disconnectFromHost();
        else
            clients[i]->abort();
        if (i % 3 == 2)
            parked.replies[i]->answer(said("nobody there"));
    }
    QTRY_COMPARE(server.service.heldQuestions(), 0);
    for (const auto &reply : parked.replies)
        reply->answer(said("too late"));
    QVERIFY(parked.left >= kMany / 2);
    const auto other = server.get(QStringLiteral("/other"));
    QTRY_VERIFY(other->isFinished());
    QCOMPARE(other->readAll(), QByteArray("at once"));
}

void HttpHeldTest::takesTheNextQuestionAfterAHeldOne()
{
    Parked parked;
    HttpFixture server(parked.handler());
    // The second question arrives while the first is held.
    const auto client = server.say(HttpFixture::question("/held") + HttpFixture::question("/other"));
    QTRY_COMPARE(parked.count(), 1);
    parked.replies[0]->answer(said("first"));
    QByteArray heard;
    QTRY_VERIFY((heard += client->readAll()).contains("at once"));
    QVERIFY(heard.indexOf("first") >= 0 && heard.indexOf("first") < heard.indexOf("at once"));
}

void HttpHeldTest::doesNotCutAHeldQuestion()
{
    Parked parked;
    HttpLimits limits;
    limits.receiving = std::chrono::seconds(1);
    HttpFixture server(parked.handler(), limits);
    const auto reply = server.get(QStringLiteral("/held"));
    QTRY_COMPARE(parked.count(), 1);
    const QDeadlineTimer thrice(3000);
    QTRY_VERIFY(thrice.hasExpired());
    QVERIFY(!parked.replies[0]->isAbandoned());
    parked.replies[0]->answer(said("patience"));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), QByteArray("patience"));
}

void HttpHeldTest::cutsTheSlow_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("drop");
    const QByteArray post = "POST /other HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
    QTest::newRow("silent after the handshake") << QByteArray() << QByteArray();
    QTest::newRow("silent in the head") << QByteArray("GET /other HTTP/1.1\r\n") << QByteArray();
    QTest::newRow("silent in the body") << QByteArray(post + "Content-Length: 99\r\n\r\n") << QByteArray();
    QTest::newRow("drips the head") << QByteArray("GET /other HTTP/1.1\r\n") << QByteArray("a");
    QTest::newRow("drips the body") << QByteArray(post + "Content-Length: 9999\r\n\r\n") << QByteArray("a");
    QTest::newRow("drips the second head")
        << QByteArray(HttpFixture::question("/other") + "GET /other HTTP/1.1\r\n") << QByteArray("a");
}

void HttpHeldTest::cutsTheSlow()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, drop);
    Parked parked;
    HttpLimits limits;
    limits.receiving = std::chrono::seconds(1);
    HttpFixture server(parked.handler(), limits);
    const auto client = server.say(first);
    QSignalSpy left(client.get(), &QSslSocket::disconnected);
    QTimer dripping;
    connect(&dripping, &QTimer::timeout, client.get(), [&client, &drop] { client->write(drop); });
    if (!drop.isEmpty())
        dripping.start(200);
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, 6000);
}

void HttpHeldTest::sendsALongAnswerQuickly()
{
    Parked parked;
    HttpFixture server(parked.handler());
    // Somebody in the middle of a handshake must not slow down the others.
    QTcpSocket silent;
    silent.connectToHost(QHostAddress::LocalHost, server.service.port());
    const auto reply = server.get(QStringLiteral("/held"));
    QTRY_COMPARE(parked.count(), 1);
    parked.replies[0]->answer(said(QByteArray(16 * 1024 * 1024, 'x')));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll().size(), 16 * 1024 * 1024);
}

void HttpHeldTest::restsWhileClientsAreSilent()
{
    Parked parked;
    HttpFixture server(parked.handler());
    QTcpSocket silent;
    silent.connectToHost(QHostAddress::LocalHost, server.service.port());
    const auto held = server.say(HttpFixture::question("/held"));
    const auto idle = server.say(HttpFixture::question("/other"));
    QTRY_COMPARE(parked.count(), 1);
    QTRY_VERIFY(idle->bytesAvailable() > 0);
    const std::clock_t before = std::clock();
    QEventLoop loop;
    QTimer::singleShot(1000, &loop, &QEventLoop::quit);
    loop.exec();
    // A loop that spins would use the whole second.
    QVERIFY(std::clock() - before < CLOCKS_PER_SEC / 4);
}

void HttpHeldTest::answersWhatIsHeldWhenItStops()
{
    Parked parked;
    HttpFixture server(parked.handler());
    const auto one = server.post(QStringLiteral("/held"), "{}");
    const auto two = server.get(QStringLiteral("/held"));
    QTRY_COMPARE(parked.count(), 2);
    const quint16 port = server.service.port();
    server.service.stop();
    QVERIFY(!server.service.isRunning());
    QTRY_VERIFY(one->isFinished() && two->isFinished());
    QCOMPARE(HttpFixture::status(*one), 503);
    QCOMPARE(HttpFixture::status(*two), 503);
    parked.replies[0]->answer(said("too late"));
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    QVERIFY(server.service.start(server.certificate, QHostAddress::LocalHost, port).ok());
    const auto again = server.get(QStringLiteral("/other"));
    QTRY_VERIFY(again->isFinished());
    QCOMPARE(again->readAll(), QByteArray("at once"));
}

void HttpHeldTest::stopsThoughAClientNeverReads()
{
    Parked parked;
    HttpFixture server(parked.handler());
    const auto client = server.say(HttpFixture::question("/held"));
    client->setReadBufferSize(1);
    QTRY_COMPARE(parked.count(), 1);
    parked.replies[0]->answer(said(QByteArray(32 * 1024 * 1024, 'x')));
    server.service.stop();
    QVERIFY(!server.service.isRunning());
}

QTEST_GUILESS_MAIN(HttpHeldTest)
#include "tst_httpheld.moc"
