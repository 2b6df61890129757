// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricsdoor.h"
#include "metricspage.h"
#include "routerfixture.h"

#include <QTcpSocket>
#include <QTest>

using namespace tb;

namespace {

QSet<QByteArray> served(const Router &router)
{
    QSet<QByteArray> paths;
    for (const Router::Listing &place : router.listing())
        paths.insert(place.path);
    return paths;
}

/// The router, counted.
struct Counted {
    RouterFixture f;
    Tally tally{*f.router, served(*f.router)};

    Asked ask(const QByteArray &method, const QByteArray &path, const QByteArray &token = {},
              const QByteArray &body = "{}")
    {
        Asked asked;
        asked.reply = std::make_shared<HttpReply>(
            [answer = asked.answer](HttpResponse &&response) { *answer = std::move(response); });
        tally.handle(question(method, path, token, body), asked.reply);
        return asked;
    }
};

std::unique_ptr<QTcpSocket> visit(quint16 port, const QByteArray &bytes)
{
    auto socket = std::make_unique<QTcpSocket>();
    QObject::connect(socket.get(), &QTcpSocket::connected, socket.get(),
                     [client = socket.get(), bytes] { client->write(bytes); });
    socket->connectToHost(QHostAddress::LocalHost, port);
    return socket;
}

} // namespace

class MetricsTest : public QObject {
    Q_OBJECT
private slots:
    void countsAnswersByPathAndStatus();
    void countsAHeldQuestionWhenItIsAnswered();
    void countsClientsThatLeave();
    void growsNotByPathsThatAreNotServed();
    void saysItInTheWordsOfPrometheus();
    void saysThatTheDatabaseDoesNotAnswer();
    void answersAtItsDoor_data();
    void answersAtItsDoor();
    void closesOnWhatIsNoShortQuestion();
};

void MetricsTest::countsAnswersByPathAndStatus()
{
    Counted c;
    QCOMPARE(c.ask("GET", "/v1/hello").status(), 200);
    QCOMPARE(c.ask("GET", "/v1/hello").status(), 200);
    QCOMPARE(c.ask("POST", "/v1/push").status(), 401);
    const std::map<Tally::Key, qint64> expected{{{"/v1/hello", 200}, 2}, {{"/v1/push", 401}, 1}};
    QCOMPARE(c.tally.answers(), expected);
}

void MetricsTest::countsAHeldQuestionWhenItIsAnswered()
{
    Counted c;
    const TestClient desk = c.f.enrol(c.f.unit);
    const Cursor end = c.f.pull(desk, c.f.start()).cursor;
    const Asked held = c.ask("POST", "/v1/pull", desk.enrolment.token, wire::encode(PullRequest{end, 25}));
    QVERIFY(!held.isAnswered());
    QVERIFY(c.tally.answers().empty());
    c.f.scheduler.runAll();
    QCOMPARE(held.status(), 200);
    QCOMPARE(c.tally.answers().at({"/v1/pull", 200}), 1);
}

void MetricsTest::countsClientsThatLeave()
{
    Counted c;
    const TestClient desk = c.f.enrol(c.f.unit);
    const Cursor end = c.f.pull(desk, c.f.start()).cursor;
    const Asked held = c.ask("POST", "/v1/pull", desk.enrolment.token, wire::encode(PullRequest{end, 25}));
    QCOMPARE(c.f.router->heldQuestions(), 1);
    held.reply->abandon();
    QCOMPARE(c.f.router->heldQuestions(), 0);
    QCOMPARE(c.tally.abandoned(), 1);
    QVERIFY(c.tally.answers().empty());
}

void MetricsTest::growsNotByPathsThatAreNotServed()
{
    Counted c;
    for (int i = 0; i < 100; ++i)
        QCOMPARE(c.ask("GET", "/wp-admin/0950214768/" + QByteArray::number(i)).status(), 404);
    const std::map<Tally::Key, qint64> expected{{{"other", 404}, 100}};
    QCOMPARE(c.tally.answers(), expected);
}

void MetricsTest::saysItInTheWordsOfPrometheus()
{
    Counted c;
    (void)c.ask("GET", "/v1/hello");
    const QByteArray page = metricsPage({c.tally, 3, qint64{1234}, Moment{seconds{10}}, Moment{seconds{20}}});
    for (const char *line : {"trucban_answers_total{path=\"/v1/hello\",status=\"200\"} 1", "trucban_held_questions 3",
                             "trucban_entries 1234", "trucban_database_up 1", "trucban_start_time_seconds 10",
                             "trucban_certificate_expiry_seconds 20", "# TYPE trucban_answers_total counter"})
        QVERIFY2(page.contains(QByteArray(line) + '\n'), line);
    QVERIFY(page.endsWith('\n'));
    static const QRegularExpression kLine(
        QStringLiteral("^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*\\})? \\d+)$"));
    for (const QString &line : QString::fromLatin1(page).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        QVERIFY2(kLine.match(line).hasMatch(), qPrintable(line));
}

void MetricsTest::saysThatTheDatabaseDoesNotAnswer()
{
    Counted c;
    const QByteArray page
        = metricsPage({c.tally, 0, Error{ErrorCode::StatementFailed, QStringLiteral("gone")}, Moment{}, Moment{}});
    QVERIFY(page.contains("trucban_database_up 0\n"));
    QVERIFY(!page.contains("trucban_entries"));
}

void MetricsTest::answersAtItsDoor_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QByteArray>("ends");
    QTest::newRow("figures") << QByteArray("GET /metrics HTTP/1.1") << QByteArray("HTTP/1.1 200 OK\r\n")
                             << QByteArray("\r\n\r\nfigures 1\n");
    QTest::newRow("health") << QByteArray("GET /health HTTP/1.0") << QByteArray("HTTP/1.1 503 Service Unavailable\r\n")
                            << QByteArray("\r\n\r\nill\n");
    QTest::newRow("anything else") << QByteArray("GET /v1/pull HTTP/1.1") << QByteArray("HTTP/1.1 404 Not Found\r\n")
                                   << QByteArray("There is nothing here.\n");
    QTest::newRow("another deed") << QByteArray("POST /metrics HTTP/1.1") << QByteArray("HTTP/1.1 404 Not Found\r\n")
                                  << QByteArray("There is nothing here.\n");
}

void MetricsTest::answersAtItsDoor()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, begins);
    QFETCH(QByteArray, ends);
    MetricsDoor door(
        [] {
            return MetricsDoor::Page{200, "figures 1\n"};
        },
        [] {
            return MetricsDoor::Page{503, "ill\n"};
        });
    QVERIFY(door.open(0).ok());
    const auto client = visit(door.port(), asked + "\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    const QByteArray answer = client->readAll();
    QVERIFY2(answer.startsWith(begins), answer.constData());
    QVERIFY2(answer.endsWith(ends), answer.constData());
    MetricsDoor second([] { return MetricsDoor::Page(); }, [] { return MetricsDoor::Page(); });
    QCOMPARE(second.open(door.port()).error().code, ErrorCode::CannotListen);
}

void MetricsTest::closesOnWhatIsNoShortQuestion()
{
    MetricsDoor door([] { return MetricsDoor::Page(); }, [] { return MetricsDoor::Page(); });
    QVERIFY(door.open(0).ok());
    const auto client = visit(door.port(), QByteArray(100'000, 'x'));
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client->readAll(), QByteArray());
}

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
