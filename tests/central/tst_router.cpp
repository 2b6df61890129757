// SPDX-License-Identifier: GPL-3.0-or-later
#include "routerfixture.h"

#include <QTest>

using namespace tb;

class RouterTest : public QObject {
    Q_OBJECT
private slots:
    void saysHelloToAnybody();
    void knowsNoOtherPath();
    void refusesBytesThatAreNoQuestion_data();
    void refusesBytesThatAreNoQuestion();
    void pagesTheJournalWithoutAGap();
    void holdsAQuestionUntilThereIsNews();
    void endsAHeldQuestionInTime();
    void endsTheOlderQuestionOfADesk();
    void answersHeldQuestionsWhenItCloses();
    void forgetsAQuestionWhoseClientLeft();
    void keepsNewsWithinTheUnit();
    void seesThatACursorIsNotItsOwn();
    void refusesTooManyEntries();
};

void RouterTest::saysHelloToAnybody()
{
    RouterFixture f;
    const Asked asked = f.ask("/v1/hello", {}, {}, "GET");
    const Json hello = JsonDecoder::decode(asked.body()).take();
    QCOMPARE(asked.status(), 200);
    QCOMPARE(integerOf(hello, u"protocol"), 1);
    QCOMPARE(integerOf(hello, u"now"), toMs(f.clock.now()));
    QCOMPARE(integerOf(*hello.find(u"limits"), u"batchEntries"), Limits::kBatchEntries);
}

void RouterTest::knowsNoOtherPath()
{
    RouterFixture f;
    const TestClient client = f.enrol(f.unit);
    QCOMPARE(f.ask("/v1/everything", "{}", client.enrolment.token).status(), 404);
    QCOMPARE(f.ask("/v1/pull", {}, client.enrolment.token, "GET").status(), 405);
}

void RouterTest::refusesBytesThatAreNoQuestion_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/v1/push", "/v1/pull", "/v1/locate", "/v1/return", "/v1/signin", "/v1/password"})
        QTest::newRow(path) << QByteArray(path);
}

void RouterTest::refusesBytesThatAreNoQuestion()
{
    QFETCH(QByteArray, path);
    RouterFixture f;
    const QByteArray token = f.enrol(f.unit).enrolment.token;
    for (const QByteArray &body : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"a\":1,\"a\":2}"),
                                   QByteArray("{\"a\":1.5}"), QByteArray(5000, '['), QByteArray("\xff\xfe")}) {
        const Asked asked = f.ask(path, body, token);
        QCOMPARE(asked.status(), 400);
        QCOMPARE(asked.problem(), QStringLiteral("malformed"));
    }
}

void RouterTest::pagesTheJournalWithoutAGap()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    for (int i = 0; i < 60; ++i)
        QCOMPARE(f.push(client, f.call(client, f.officer, QString(4000, QLatin1Char('x')) + QString(i, u'ạ'))).kind,
                 VerdictKind::Accepted);
    for (int i = 0; i < 520; ++i)
        QCOMPARE(f.push(client, f.call(client, f.officer)).kind, VerdictKind::Accepted);

    Cursor cursor = f.start();
    Cursor chain = cursor;
    int pages = 0;
    bool more = true;
    while (more) {
        const PullPage page = f.pull(client, cursor);
        QVERIFY(page.entries.size() <= size_t{Limits::kPageEntries});
        for (const SentEntry &sent : page.entries) {
            const Stamps stamps = decodeStamps(sent.stamps).take();
            QCOMPARE(stamps.seq, chain.seq + 1);
            chain
                = {f.unit, stamps.epoch, stamps.seq, nextSum(chain, decodeEntry(sent.bytes).take().sum(), stamps), {}};
        }
        QCOMPARE(page.cursor.sum, chain.sum);
        QVERIFY(f.router->ledger().isConfirmed(page.cursor));
        cursor = page.cursor;
        more = page.more;
        ++pages;
    }
    QVERIFY(pages >= 2);
    QCOMPARE(cursor.seq, f.router->ledger().log(f.unit).take().lastSeq);
}

void RouterTest::holdsAQuestionUntilThereIsNews()
{
    RouterFixture f;
    TestClient writer = f.provenDesk();
    const TestClient reader = f.enrol(f.unit);
    const Cursor end = f.pull(reader, f.start()).cursor;
    const Asked held = f.askPull(reader, end, 25);
    QVERIFY(!held.isAnswered());
    QCOMPARE(f.router->heldQuestions(), 1);

    const Entry call = f.call(writer, f.officer);
    QCOMPARE(f.push(writer, call).kind, VerdictKind::Accepted);
    QVERIFY(held.isAnswered());
    const PullPage page = wire::decodePage(held.body(), f.unit).take();
    QCOMPARE(page.entries.size(), size_t{1});
    QCOMPARE(page.entries.front().bytes.header, call.headerBytes);
    QCOMPARE(f.router->heldQuestions(), 0);
}

void RouterTest::endsAHeldQuestionInTime()
{
    RouterFixture f;
    const TestClient reader = f.enrol(f.unit);
    const Cursor end = f.pull(reader, f.start()).cursor;
    const Asked held = f.askPull(reader, end, 3600);
    QCOMPARE(f.scheduler.deeds.size(), size_t{1});
    QCOMPARE(f.scheduler.deeds.front().first, milliseconds(25'000));
    f.clock.advance(seconds(25));
    f.scheduler.runAll();
    const PullPage page = wire::decodePage(held.body(), f.unit).take();
    QVERIFY(page.entries.empty());
    QCOMPARE(page.cursor.sum, end.sum);
    QCOMPARE(page.now, f.clock.now());
}

void RouterTest::endsTheOlderQuestionOfADesk()
{
    RouterFixture f;
    const TestClient reader = f.enrol(f.unit);
    const Cursor end = f.pull(reader, f.start()).cursor;
    const Asked older = f.askPull(reader, end, 25);
    const Asked newer = f.askPull(reader, end, 25);
    QCOMPARE(older.status(), 200);
    QVERIFY(!newer.isAnswered());
    // The timer of the older one does not end the newer.
    f.scheduler.deeds.front().second();
    QVERIFY(!newer.isAnswered());
}

void RouterTest::answersHeldQuestionsWhenItCloses()
{
    RouterFixture f;
    const TestClient reader = f.enrol(f.unit);
    const Asked held = f.askPull(reader, f.pull(reader, f.start()).cursor, 25);
    f.close();
    QCOMPARE(held.status(), 503);
    f.scheduler.runAll();
}

void RouterTest::forgetsAQuestionWhoseClientLeft()
{
    RouterFixture f;
    const TestClient reader = f.enrol(f.unit);
    const Asked held = f.askPull(reader, f.pull(reader, f.start()).cursor, 25);
    held.reply->abandon();
    QCOMPARE(f.router->heldQuestions(), 0);
    f.scheduler.runAll();
    QVERIFY(!held.isAnswered());
}

void RouterTest::keepsNewsWithinTheUnit()
{
    RouterFixture f;
    TestClient writer = f.provenDesk();
    const UnitId other = f.addUnit(QStringLiteral("HT"));
    const TestClient stranger = f.enrol(other);
    const PullPage page = f.pull(stranger, {other, {}, 0, {}, {}});
    for (const SentEntry &sent : page.entries)
        QCOMPARE(decodeEntry(sent.bytes).take().header.unit, other);
    const Asked held = f.askPull(stranger, page.cursor, 25);
    QCOMPARE(f.push(writer, f.call(writer, f.officer)).kind, VerdictKind::Accepted);
    QVERIFY(!held.isAnswered());
    QCOMPARE(f.askPull(stranger, f.pull(writer, f.start()).cursor).status(), 403);
}

void RouterTest::seesThatACursorIsNotItsOwn()
{
    RouterFixture f;
    const TestClient client = f.enrol(f.unit);
    Cursor cursor = f.pull(client, f.start()).cursor;
    cursor.seq += 7;
    const Asked ahead = f.askPull(client, cursor);
    QCOMPARE(ahead.status(), 409);
    QCOMPARE(ahead.problem(), QStringLiteral("rolled-back"));
    cursor.seq -= 7;
    cursor.sum[0] = static_cast<char>(cursor.sum[0] ^ 1);
    QCOMPARE(f.askPull(client, cursor).status(), 409);
}

void RouterTest::refusesTooManyEntries()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    const PushRequest request{201, std::vector<EntryBytes>(201, bytesOf(f.call(client, f.officer)))};
    QCOMPARE(f.ask("/v1/push", wire::encode(request), client.enrolment.token).status(), 413);
    QCOMPARE(f.pull(client, f.start()).cursor.seq, f.router->ledger().log(f.unit).take().lastSeq);
}

QTEST_GUILESS_MAIN(RouterTest)
#include "tst_router.moc"
