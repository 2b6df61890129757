// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpfixture.h"
#include "loadshedder.h"
#include "routerparts.h"

#include <QElapsedTimer>

using namespace tb;

namespace {

using std::chrono::milliseconds;

/// Says yes to everything, each time after `work`.
class Slow final : public HttpHandler {
public:
    explicit Slow(milliseconds work = {}) : m_work(work) { }

    void handle(const HttpRequest &, std::shared_ptr<HttpReply> reply) override
    {
        QElapsedTimer busy;
        busy.start();
        while (busy.elapsed() < m_work.count()) { }
        reply->answer({200, "application/json", "{}"});
    }

private:
    milliseconds m_work;
};

int statusAfter(const QByteArray &path, milliseconds waited)
{
    Slow handler;
    LoadShedder shedder(handler);
    Asked asked;
    asked.reply = std::make_shared<HttpReply>(
        [answer = asked.answer](HttpResponse &&response) { *answer = std::move(response); });
    HttpRequest request = question("POST", path, "token", "{}");
    request.waited = waited;
    shedder.handle(request, asked.reply);
    return asked.status();
}

/// Several connections that are open already, so that their questions arrive together.
struct Crowd {
    explicit Crowd(HttpFixture &server, const QByteArray &path, int size)
    {
        for (int i = 0; i < size; ++i) {
            clients.push_back(server.say(HttpFixture::question("/v1/hello")));
            asks.push_back("POST " + path
                           + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                             "Content-Length: 2\r\n\r\n{}");
        }
        heard.resize(clients.size());
    }

    bool haveAllHeard(const QByteArray &what)
    {
        bool all = true;
        for (size_t i = 0; i < clients.size(); ++i)
            all = (heard[i] += clients[i]->readAll()).contains(what) && all;
        return all;
    }
    void ask()
    {
        for (size_t i = 0; i < clients.size(); ++i) {
            heard[i].clear();
            clients[i]->write(asks[i]);
        }
    }
    qsizetype count(const QByteArray &what) const
    {
        return std::count_if(heard.begin(), heard.end(), [&what](const QByteArray &one) { return one.contains(what); });
    }

    std::vector<std::unique_ptr<QSslSocket>> clients;
    std::vector<QByteArray> asks;
    std::vector<QByteArray> heard;
};

} // namespace

class LoadShedderTest : public QObject {
    Q_OBJECT
private slots:
    void answersWhatHasNotWaited_data();
    void answersWhatHasNotWaited();
    void turnsAwayTheLeastUrgentFirst();
    void alwaysSaysHello();
    void takesWhatWasSavedWhileListsComeAgain();
};

void LoadShedderTest::answersWhatHasNotWaited_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/v1/hello", "/v1/overview", "/v1/units", "/v1/pull", "/v1/locate", "/v1/signin",
                             "/v1/password", "/v1/enrol", "/v1/return", "/v1/push", "/elsewhere"})
        QTest::newRow(path) << QByteArray(path);
}

void LoadShedderTest::answersWhatHasNotWaited()
{
    QFETCH(QByteArray, path);
    QCOMPARE(statusAfter(path, milliseconds(0)), 200);
}

void LoadShedderTest::turnsAwayTheLeastUrgentFirst()
{
    const std::vector<QByteArray> order{"/v1/overview", "/v1/pull", "/v1/signin", "/v1/push"};
    milliseconds before{0};
    for (const QByteArray &path : order) {
        const std::optional<milliseconds> patience = LoadShedder::patience(path);
        QVERIFY(patience && *patience > before);
        QCOMPARE(statusAfter(path, *patience), 200);
        QCOMPARE(statusAfter(path, *patience + milliseconds(1)), 503);
        before = *patience;
    }
}

void LoadShedderTest::alwaysSaysHello()
{
    QCOMPARE(statusAfter("/v1/hello", std::chrono::minutes(1)), 200);
}

void LoadShedderTest::takesWhatWasSavedWhileListsComeAgain()
{
    Slow work(milliseconds(100));
    LoadShedder shedder(work);
    HttpFixture server([&shedder](const HttpRequest &request, std::shared_ptr<HttpReply> reply) {
        shedder.handle(request, std::move(reply));
    });
    Crowd pullers(server, "/v1/pull", 12);
    Crowd pushers(server, "/v1/push", 6);
    QTRY_VERIFY_WITH_TIMEOUT(pullers.haveAllHeard("200 OK") && pushers.haveAllHeard("200 OK"), 20'000);

    pullers.ask();
    pushers.ask();
    QTRY_VERIFY_WITH_TIMEOUT(pullers.haveAllHeard("HTTP/1.1") && pushers.haveAllHeard("HTTP/1.1"), 20'000);
    QCOMPARE(pushers.count("200 OK"), 6);
    QVERIFY(pullers.count("503") > 0);
    QCOMPARE(pullers.count("503"), pullers.count("Retry-After: 2"));
    QCOMPARE(pullers.count("503") + pullers.count("200 OK"), 12);

    // The crowd is gone: the next one is answered as ever.
    const auto later = server.post(QStringLiteral("/v1/pull"), "{}");
    QTRY_VERIFY(later->isFinished());
    QCOMPARE(HttpFixture::status(*later), 200);
}

QTEST_GUILESS_MAIN(LoadShedderTest)
#include "tst_loadshedder.moc"
