// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "httpfixture.h"
#include "problem.h"
#include "sync/accountclient.h"
#include "sync/httptransport.h"

#include <QFile>
#include <QtTest>

using namespace tb;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QUrl address(const QString &host, quint16 port)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    url.setPort(port);
    return url;
}

/// A server that says what a test wants, with a certificate that was made at any time.
struct Server : HttpHandler {
    explicit Server(Moment madeAt = SystemClock().now()) : clock(madeAt)
    {
        const Result<Certificate> certificate = CertificateMaker(clock, random).make(folder.path(), {});
        if (!certificate.ok() || !service.start(certificate.value(), QHostAddress::LocalHost, 0).ok())
            qFatal("no server");
        authority = contentOf(folder.filePath(QStringLiteral("ca.pem")));
    }

    void handle(const HttpRequest &request, std::shared_ptr<HttpReply> reply) override
    {
        asked.push_back(request);
        if (holds)
            held = std::move(reply);
        else
            reply->answer(answer);
    }

    FakeClock clock;
    SystemRandom random;
    QTemporaryDir folder;
    QByteArray authority;
    HttpResponse answer{200, "application/json", "{}"};
    bool holds = false;
    std::vector<HttpRequest> asked;
    std::shared_ptr<HttpReply> held;
    HttpService service{*this};
};

} // namespace

class TransportTest : public QObject {
    Q_OBJECT
private slots:
    void carriesAQuestionAndItsAnswer();
    void asksWithGetWhereThereIsNothingToSay();
    void distrustsAnotherAuthority();
    void distrustsTheSystemsAuthoritiesForACityOfItsOwn();
    void distrustsAnotherName();
    void tellsAWrongClockFromAWrongCertificate();
    void takesAForeignCertificateThatIsAlsoOldForForeign();
    void findsTheServerGone();
    void neverAsksInTheClear();
    void waitsForAHeldQuestion();
    void losesPatienceWithASilentServer();
    void readsRetryAfter();
    void readsTheSlugOfAProblem();
    void callsNobodyBackAfterAbandoning();
    void mayBeAskedFromWithinAnAnswer();
    void accountsHearWhoAnswers();
    void accountsTellRefusalsApart_data();
    void accountsTellRefusalsApart();

private:
    TransportAnswer ask(Server &server, const QByteArray &authority, const QString &host = QStringLiteral("127.0.0.1"),
                        const QByteArray &body = "{}")
    {
        HttpTransport transport("9.9.9");
        transport.setServer(address(host, server.service.port()), authority);
        return answerOf(transport, body);
    }
    static TransportAnswer answerOf(HttpTransport &transport, const QByteArray &body = "{}")
    {
        std::optional<TransportAnswer> answer;
        transport.ask("/v1/pull", body, "token", [&answer](const TransportAnswer &given) { answer = given; });
        if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            qFatal("answered at once or not at all");
        return *answer;
    }
};

void TransportTest::carriesAQuestionAndItsAnswer()
{
    Server server;
    server.answer.body = "{\"x\":1}";
    const TransportAnswer answer = ask(server, server.authority, QStringLiteral("127.0.0.1"), "{\"q\":2}");

    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("{\"x\":1}"));
    QCOMPARE(server.asked.size(), size_t(1));
    QCOMPARE(server.asked[0].method, QByteArray("POST"));
    QCOMPARE(server.asked[0].body, QByteArray("{\"q\":2}"));
    QCOMPARE(server.asked[0].token, QByteArray("token"));
    QCOMPARE(server.asked[0].clientVersion, QByteArray("9.9.9"));
}

void TransportTest::asksWithGetWhereThereIsNothingToSay()
{
    Server server;
    QCOMPARE(ask(server, server.authority, QStringLiteral("127.0.0.1"), {}).status, 200);
    QCOMPARE(server.asked[0].method, QByteArray("GET"));
}

void TransportTest::distrustsAnotherAuthority()
{
    Server server;
    Server other;
    const TransportAnswer answer = ask(server, other.authority);

    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.failure, ErrorCode::BadCertificate);
    QVERIFY(server.asked.empty());
}

void TransportTest::distrustsTheSystemsAuthoritiesForACityOfItsOwn()
{
    Server server;
    QCOMPARE(ask(server, {}).failure, ErrorCode::BadCertificate);
    QCOMPARE(ask(server, "no certificate at all").failure, ErrorCode::BadCertificate);
    QVERIFY(server.asked.empty());
}

void TransportTest::distrustsAnotherName()
{
    Server server;
    // Reaches the same server, which has no certificate for this address.
    const TransportAnswer answer = ask(server, server.authority, QStringLiteral("127.0.0.2"));
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.failure == ErrorCode::BadCertificate || answer.failure == ErrorCode::Unreachable);
    QVERIFY(server.asked.empty());
}

void TransportTest::tellsAWrongClockFromAWrongCertificate()
{
    Server expired(SystemClock().now() - std::chrono::days(365 * 11));
    Server tooEarly(SystemClock().now() + std::chrono::days(30));

    QCOMPARE(ask(expired, expired.authority).failure, ErrorCode::ClockWrong);
    QCOMPARE(ask(tooEarly, tooEarly.authority).failure, ErrorCode::ClockWrong);
    QVERIFY(expired.asked.empty() && tooEarly.asked.empty());
}

void TransportTest::takesAForeignCertificateThatIsAlsoOldForForeign()
{
    Server expired(SystemClock().now() - std::chrono::days(365 * 11));
    Server other;
    QCOMPARE(ask(expired, other.authority).failure, ErrorCode::BadCertificate);
}

void TransportTest::findsTheServerGone()
{
    Server server;
    HttpTransport transport("1");
    transport.setServer(address(QStringLiteral("127.0.0.1"), server.service.port()), server.authority);
    QCOMPARE(answerOf(transport).status, 200);
    server.service.stop();

    const TransportAnswer answer = answerOf(transport);
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.failure, ErrorCode::Unreachable);
}

void TransportTest::neverAsksInTheClear()
{
    Server server;
    QUrl clear = address(QStringLiteral("127.0.0.1"), server.service.port());
    clear.setScheme(QStringLiteral("http"));
    HttpTransport transport("1");
    transport.setServer(clear, server.authority);

    QCOMPARE(answerOf(transport).status, 0);
    QVERIFY(server.asked.empty());
}

void TransportTest::waitsForAHeldQuestion()
{
    Server server;
    server.holds = true;
    HttpTransport transport("1");
    transport.setServer(address(QStringLiteral("127.0.0.1"), server.service.port()), server.authority);
    std::optional<TransportAnswer> answer;
    transport.ask("/v1/pull", "{}", {}, [&answer](const TransportAnswer &given) { answer = given; });
    QTRY_VERIFY_WITH_TIMEOUT(server.held, 30'000);
    QVERIFY(!answer);
    server.held->answer({200, "application/json", "{\"late\":true}"});

    QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000);
    QCOMPARE(answer->body, QByteArray("{\"late\":true}"));
}

void TransportTest::losesPatienceWithASilentServer()
{
    Server server;
    server.holds = true;
    HttpTransport transport("1");
    transport.setServer(address(QStringLiteral("127.0.0.1"), server.service.port()), server.authority);
    transport.setPatience(milliseconds(300));

    const TransportAnswer answer = answerOf(transport);
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.failure, ErrorCode::Unreachable);
}

void TransportTest::readsRetryAfter()
{
    Server server;
    server.answer = unavailable(17);
    const TransportAnswer answer = ask(server, server.authority);

    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.retryAfter, std::optional(seconds(17)));
}

void TransportTest::readsTheSlugOfAProblem()
{
    Server server;
    server.answer = problem(409, "rolled-back", QStringLiteral("x"));
    const TransportAnswer answer = ask(server, server.authority);

    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.problem, QStringLiteral("rolled-back"));
    QVERIFY(!answer.retryAfter);
}

void TransportTest::callsNobodyBackAfterAbandoning()
{
    Server server;
    server.holds = true;
    HttpTransport transport("1");
    transport.setServer(address(QStringLiteral("127.0.0.1"), server.service.port()), server.authority);
    int calls = 0;
    transport.ask("/v1/pull", "{}", {}, [&calls](const TransportAnswer &) { ++calls; });
    QTRY_VERIFY_WITH_TIMEOUT(server.held, 30'000);
    transport.abandonAll();
    server.holds = false;

    QCOMPARE(answerOf(transport).status, 200);
    QCOMPARE(calls, 0);
}

void TransportTest::mayBeAskedFromWithinAnAnswer()
{
    Server server;
    HttpTransport transport("1");
    transport.setServer(address(QStringLiteral("127.0.0.1"), server.service.port()), server.authority);
    int status = 0;
    transport.ask("/v1/push", "{}", {}, [&](const TransportAnswer &) {
        transport.abandonAll();
        transport.ask("/v1/pull", "{}", {}, [&status](const TransportAnswer &second) { status = second.status; });
    });
    QTRY_COMPARE_WITH_TIMEOUT(status, 200, 30'000);
}

void TransportTest::accountsHearWhoAnswers()
{
    Server server;
    HttpTransport transport("1");
    transport.setServer(address(QStringLiteral("127.0.0.1"), server.service.port()), server.authority);
    AccountClient account(transport);
    std::optional<Result<Hello>> heard;
    const auto then = [&heard](const Result<Hello> &hello) { heard = hello; };

    server.answer.body = "{\"server\":\"trucban-central 1\",\"protocol\":1,\"now\":5,\"more\":{}}";
    account.hello(then);
    QTRY_VERIFY_WITH_TIMEOUT(heard, 30'000);
    QVERIFY(heard->ok());
    QCOMPARE(toMs(heard->value().now), 5);

    heard.reset();
    server.answer = {200, "text/html", "<html>"};
    account.hello(then);
    QTRY_VERIFY_WITH_TIMEOUT(heard, 30'000);
    QCOMPARE(heard->error().code, ErrorCode::BadAnswer);
}

void TransportTest::accountsTellRefusalsApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("slug");
    QTest::addColumn<int>("code");
    const auto row = [](int status, const char *slug, ErrorCode code) {
        QTest::newRow(slug) << status << QByteArray(slug) << static_cast<int>(code);
    };
    row(403, "wrong-password", ErrorCode::WrongPassword);
    row(403, "enrolment-refused", ErrorCode::EnrolmentRefused);
    row(422, "weak-password", ErrorCode::DraftIncomplete);
    row(429, "too-many-requests", ErrorCode::TooManyTries);
    row(401, "unauthorized", ErrorCode::TokenExpired);
    row(403, "desk-revoked", ErrorCode::TokenExpired);
    row(503, "unavailable", ErrorCode::ServerBusy);
    row(400, "malformed", ErrorCode::ServerRefused);
}

void TransportTest::accountsTellRefusalsApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, slug);
    QFETCH(int, code);
    Server server;
    server.answer = problem(status, slug, QStringLiteral("x"));
    HttpTransport transport("1");
    transport.setServer(address(QStringLiteral("127.0.0.1"), server.service.port()), server.authority);
    AccountClient account(transport);
    std::optional<Result<SignIn>> answer;
    account.signIn("token", {QStringLiteral("ha"), QStringLiteral("pass word")},
                   [&answer](const Result<SignIn> &given) { answer = given; });

    QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000);
    QCOMPARE(static_cast<int>(answer->error().code), code);
}

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
