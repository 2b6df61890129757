// SPDX-License-Identifier: GPL-3.0-or-later
#include "routerfixture.h"

#include "examination.h"
#include "fakes/databaseimage.h"

#include <QTest>

using namespace tb;

class HealingTest : public QObject {
    Q_OBJECT
private slots:
    void takesBackWhatItLost();
    void numbersWhatCameBackAfterWhatCameSince();
    void refusesWhatItNeverConfirmed();
    void refusesAnotherUnitsChain();
    void keepsItsEpochForAnInventedProof();
};

namespace {

// A server with some calls, an image of it, and three calls more that only a desk has when the image is back.
struct LostDay {
    RouterFixture f;
    TestClient client = f.provenDesk();
    Cursor common;
    PullPage lost;
    QString epoch;

    LostDay()
    {
        (void)f.push(client, f.call(client, f.officer));
        common = f.pull(client, f.start()).cursor;
        takeImage(*f.database, image());
        for (int i = 0; i < 3; ++i)
            (void)f.push(client, f.call(client, f.officer, QStringLiteral("Mất %1").arg(i)));
        lost = f.pull(client, common);
        epoch = f.router->ledger().log(f.unit).take().epoch;
        f.close();
        f.open();
        putBack(image(), *f.database);
    }
    QString image() const { return f.folder.filePath(QStringLiteral("image.db")); }

    LocateAnswer locate()
    {
        const LocateRequest request{{lost.cursor, common}, lost.cursor};
        return wire::decodeLocated(f.ask("/v1/locate", wire::encode(request), client.enrolment.token).body()).take();
    }
    Asked giveBack(const ReturnRequest &request)
    {
        return f.ask("/v1/return", wire::encode(request), client.enrolment.token);
    }
};

} // namespace

void HealingTest::takesBackWhatItLost()
{
    LostDay day;
    QCOMPARE(day.f.askPull(day.client, day.lost.cursor).problem(), QStringLiteral("rolled-back"));
    const LocateAnswer found = day.locate();
    QCOMPARE(found.seq, day.common.seq);
    QCOMPARE(found.sum, day.common.sum);
    QVERIFY(found.epoch != day.epoch);

    const ReturnRequest request{day.common, day.lost.cursor, day.lost.entries};
    QCOMPARE(day.giveBack(request).status(), 200);
    const PullPage page = day.f.pull(day.client, day.common);
    QCOMPARE(page.entries.size(), day.lost.entries.size());
    for (size_t i = 0; i < page.entries.size(); ++i) {
        QCOMPARE(page.entries[i].bytes.header, day.lost.entries[i].bytes.header);
        QCOMPARE(decodeStamps(page.entries[i].stamps).take().receivedAt,
                 decodeStamps(day.lost.entries[i].stamps).take().receivedAt);
    }
    // A second time changes nothing.
    QCOMPARE(day.giveBack(request).status(), 200);
    QCOMPARE(day.f.pull(day.client, day.common).entries.size(), page.entries.size());
    QVERIFY(Examination(*day.f.database).run().ok());
}

void HealingTest::numbersWhatCameBackAfterWhatCameSince()
{
    LostDay day;
    TestClient other = day.f.enrol(day.f.unit);
    QCOMPARE(day.f.signIn(other, QStringLiteral("ha")).status(), 200);
    QCOMPARE(day.f.push(other, day.f.call(other, day.f.officer)).seq, day.common.seq + 1);
    (void)day.locate();
    QCOMPARE(day.giveBack({day.common, day.lost.cursor, day.lost.entries}).status(), 200);
    QCOMPARE(day.f.pull(day.client, day.common).entries.size(), day.lost.entries.size() + 1);
    QVERIFY(Examination(*day.f.database).run().ok());
}

void HealingTest::refusesWhatItNeverConfirmed()
{
    LostDay day;
    (void)day.locate();
    ReturnRequest request{day.common, day.lost.cursor, day.lost.entries};
    request.to.mac[0] = static_cast<char>(request.to.mac[0] ^ 1);
    QCOMPARE(day.giveBack(request).problem(), QStringLiteral("unproven"));
    request = {day.common, day.lost.cursor, day.lost.entries};
    request.entries.pop_back();
    QCOMPARE(day.giveBack(request).status(), 422);
    request = {day.common, day.lost.cursor, day.lost.entries};
    request.entries.front().stamps.replace("}", " }");
    QVERIFY(day.giveBack(request).status() != 200);
    QCOMPARE(day.f.pull(day.client, day.common).entries.size(), size_t{0});
}

void HealingTest::refusesAnotherUnitsChain()
{
    LostDay day;
    const TestClient stranger = day.f.enrol(day.f.addUnit(QStringLiteral("HT")));
    const ReturnRequest request{day.common, day.lost.cursor, day.lost.entries};
    QCOMPARE(day.f.ask("/v1/return", wire::encode(request), stranger.enrolment.token).status(), 422);
}

void HealingTest::keepsItsEpochForAnInventedProof()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    (void)f.push(client, f.call(client, f.officer));
    Cursor invented = f.pull(client, f.start()).cursor;
    const QString epoch = f.router->ledger().log(f.unit).take().epoch;
    invented.seq += 5;
    const LocateRequest request{{invented}, invented};
    const LocateAnswer answer
        = wire::decodeLocated(f.ask("/v1/locate", wire::encode(request), client.enrolment.token).body()).take();
    QCOMPARE(answer.seq, 0);
    QCOMPARE(answer.epoch, epoch);
}

QTEST_GUILESS_MAIN(HealingTest)
#include "tst_healing.moc"
