// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "serverpages.h"
#include "sync/backoff.h"
#include "sync/wirecodec.h"

#include <QtTest>

using namespace tb;

class WireCodecTest : public QObject {
    Q_OBJECT
private slots:
    void carriesExactBytes();
    void carriesVerdicts();
    void carriesPagesAndCursors();
    void refusesWrongShapes();
    void waitsLongerAfterEachFailureAndNeverTooLong();
};

void WireCodecTest::carriesExactBytes()
{
    TestDesk desk;
    CallDraft draft = desk.draft(QStringLiteral("\"Ngoặc\" \\ xuống\ndòng 🎧 </script>"));
    const CallId id = CallDesk(*desk.pen).logCall(desk.seat, draft).take();
    const Entry entry = EntryTable(*desk.database).bySubject(id.as<SubjectId>()).take().front().entry();
    PushRequest request{3, {{entry.headerBytes, entry.bodyBytes, entry.personalBytes, entry.salt}}};

    const PushRequest read = wire::decodePush(wire::encode(request)).take();

    QCOMPARE(read.pending, 3);
    QCOMPARE(read.entries.size(), size_t{1});
    QCOMPARE(read.entries[0].header, entry.headerBytes);
    QCOMPARE(read.entries[0].body, entry.bodyBytes);
    QCOMPARE(read.entries[0].personal, entry.personalBytes);
    QCOMPARE(read.entries[0].salt, entry.salt);
}

void WireCodecTest::carriesVerdicts()
{
    const std::vector<Verdict> verdicts{{VerdictKind::Accepted, 12, {}},
                                        {VerdictKind::Known, 3, {}},
                                        {VerdictKind::Held, 0, QStringLiteral("unknown-subject")},
                                        {VerdictKind::Refused, 0, QStringLiteral("role")},
                                        {VerdictKind::Retry, 0, QStringLiteral("stream-fork")}};

    QCOMPARE(wire::decodeVerdicts(wire::encode(verdicts)).take(), verdicts);
}

void WireCodecTest::carriesPagesAndCursors()
{
    TestDesk desk;
    const CallId id = CallDesk(*desk.pen).logCall(desk.seat, desk.draft()).take();
    const Entry entry = EntryTable(*desk.database).bySubject(id.as<SubjectId>()).take().front().entry();
    PullPage page = ServerPages(desk.seat.unit).page({entry}, desk.clock.now());
    page.more = true;

    const PullPage read = wire::decodePage(wire::encode(page), desk.seat.unit).take();

    QCOMPARE(read.cursor, page.cursor);
    QCOMPARE(read.entries[0].stamps, page.entries[0].stamps);
    QCOMPARE(read.entries[0].bytes.header, entry.headerBytes);
    QVERIFY(read.more);
    QCOMPARE(read.now, page.now);
}

void WireCodecTest::refusesWrongShapes()
{
    const UnitId unit;
    for (const char *bytes :
         {"", "[]", "{}", "{\"entries\":1}", "{\"cursor\":{}}", "{\"cursor\":{\"seq\":1,\"sum\":\"zz\"}}",
          "{\"cursor\":{\"seq\":-1}}", "{\"results\":[{\"verdict\":\"maybe\"}]}"}) {
        QVERIFY(!wire::decodePage(bytes, unit).ok());
        QVERIFY(!wire::decodePull(bytes, unit).ok());
        QVERIFY(!wire::decodeVerdicts(bytes).ok());
        QVERIFY(!wire::decodeReturn(bytes, unit).ok());
        QVERIFY(!wire::decodeEnrolment(bytes).ok());
    }
}

void WireCodecTest::waitsLongerAfterEachFailureAndNeverTooLong()
{
    SeededRandom random;
    Backoff backoff(random);
    for (int i = 0; i < 40; ++i) {
        const milliseconds bound = std::min(Backoff::kMost, Backoff::kBase * (1 << std::min(i, 10)));
        QVERIFY(backoff.next() < bound);
    }
    backoff.reset();
    QVERIFY(backoff.next() < Backoff::kBase);
    QVERIFY(backoff.next(seconds(60)) >= seconds(60));
}

QTEST_GUILESS_MAIN(WireCodecTest)
#include "tst_wirecodec.moc"
