// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasuretown.h"

#include <QTest>

using namespace tb;

class ErasureTest : public QObject {
    Q_OBJECT
private slots:
    void takesEverythingOutAndStillVerifies();
    void isRefusedToAnOfficer();
    void mayBeSentTwice();
    void comesInOneBatchWithWhatFollows();
    void stripsWhatADeskSendsLate();
    void takesAPartThatIsMissingAlready();
    void stripsWhatIsHeld();
    void stripsWhatWasRefusedAndWhatWillBe();
    void stripsARingThatIsCountedLater();
};

void ErasureTest::takesEverythingOutAndStillVerifies()
{
    Town t;
    const qint64 seq = t.push(t.desk, t.opened).seq;
    (void)t.push(t.desk, t.answer(t.desk, t.officer, t.id));
    const Call before = t.row(t.id);
    QVERIFY(!t.left().isEmpty());
    const Verdict verdict = t.push(t.desk, t.erasure(t.head));
    QCOMPARE(verdict.kind, VerdictKind::Accepted);
    QCOMPARE(verdict.seq, seq + 2);
    QCOMPARE(t.left(), QStringList());
    QVERIFY(Purge(*t.database).run().ok());
    QCOMPARE(t.leftInFiles(), QStringList());
    const Call after = t.row(t.id);
    QVERIFY(after.erased);
    QCOMPARE(after.reference, before.reference);
    QCOMPARE(after.status, before.status);
    QCOMPARE(after.responses, 1);
    QCOMPARE(t.finding(), QString());
    // What a desk reads fits as it did.
    const PullPage page = t.pull(t.desk, t.start());
    for (const SentEntry &sent : page.entries)
        QVERIFY(decodeEntry(sent.bytes).ok());
    QVERIFY(!t.askPull(t.desk, t.start()).body().contains("Zuy"));
}

void ErasureTest::isRefusedToAnOfficer()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    QCOMPARE(t.push(t.desk, t.erasure(t.officer)).reason, QStringLiteral("role"));
    QVERIFY(!t.row(t.id).erased && !t.left().isEmpty());
    TestClient stranger = t.otherDesk;
    const Entry foreign = t.say(
        stranger, t.otherOfficer, t.id, kind::kPersonalErased,
        {{QStringLiteral("basis"), QStringLiteral("erase.request")}, {QStringLiteral("paper"), QStringLiteral("1")}});
    QCOMPARE(t.push(stranger, foreign).kind, VerdictKind::Refused);
    QVERIFY(!t.left().isEmpty());
    // Without its basis it is none.
    const Entry bare = t.say(t.desk, t.head, t.id, kind::kPersonalErased);
    QCOMPARE(t.push(t.desk, bare).reason, QStringLiteral("malformed"));
    QVERIFY(!t.left().isEmpty());
    t.signIn(t.desk, QStringLiteral("quan"));
    QCOMPARE(t.push(t.desk, t.erasure(t.administrator)).kind, VerdictKind::Accepted);
    QCOMPARE(t.left(), QStringList());
}

void ErasureTest::mayBeSentTwice()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    const Entry first = t.erasure(t.head);
    QCOMPARE(t.push(t.desk, first).kind, VerdictKind::Accepted);
    QCOMPARE(t.push(t.desk, first).kind, VerdictKind::Known);
    // Two heads at two desks who do not know of each other.
    QCOMPARE(t.push(t.desk, t.erasure(t.head)).kind, VerdictKind::Accepted);
    QCOMPARE(ErasureTable(*t.database).orders().take(), std::vector<EntryId>{first.header.id});
    QCOMPARE(t.finding(), QString());
}

void ErasureTest::comesInOneBatchWithWhatFollows()
{
    Town t;
    PushRequest batch;
    for (const Entry &entry : {t.opened, t.answer(t.desk, t.officer, t.id), t.erasure(t.head),
                               t.answer(t.desk, t.officer, t.id), t.logged()})
        batch.entries.push_back(bytesOf(entry));
    batch.pending = static_cast<int>(batch.entries.size());
    const Asked asked = t.ask("/v1/push", wire::encode(batch), t.desk.enrolment.token);
    for (const Verdict &verdict : wire::decodeVerdicts(asked.body()).take())
        QCOMPARE(verdict.kind, VerdictKind::Accepted);
    QCOMPARE(t.row(t.id).responses, 2);
    QVERIFY(t.row(t.id).erased);
    QCOMPARE(t.left(), QStringList({QStringLiteral("entry"), QStringLiteral("call")})); // the other call
    QCOMPARE(t.finding(), QString());
}

void ErasureTest::stripsWhatADeskSendsLate()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    TestClient late = t.provenDesk();
    const Entry answer = t.answer(late, t.officer, t.id);
    (void)t.push(t.desk, t.erasure(t.head));
    QVERIFY(Purge(*t.database).run().ok());
    QCOMPARE(t.push(late, answer).kind, VerdictKind::Accepted);
    QCOMPARE(t.row(t.id).responses, 1);
    QCOMPARE(t.left(), QStringList());
    QVERIFY(Purge(*t.database).run().ok());
    QCOMPARE(t.leftInFiles(), QStringList());
    QCOMPARE(t.push(late, answer).kind, VerdictKind::Known);
    QCOMPARE(t.finding(), QString());
}

void ErasureTest::takesAPartThatIsMissingAlready()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    // The desk heard of the erasure before it could send what it had written.
    Entry answer = t.answer(t.desk, t.officer, t.id);
    forgetPersonal(answer);
    TestClient other = t.provenDesk();
    t.signIn(other, QStringLiteral("nghia"));
    std::swap(other, t.desk);
    const Entry order = t.erasure(t.head);
    std::swap(other, t.desk);
    QCOMPARE(t.push(other, order).kind, VerdictKind::Accepted);
    QCOMPARE(t.push(t.desk, answer).kind, VerdictKind::Accepted);
    QCOMPARE(t.finding(), QString());
    // Of any other call it is no entry.
    Entry cut = t.logged();
    forgetPersonal(cut);
    QCOMPARE(t.push(t.desk, cut).reason, QStringLiteral("malformed"));
}

void ErasureTest::stripsWhatIsHeld()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    TestClient unproven = t.enrol(t.unit);
    QCOMPARE(t.push(unproven, t.answer(unproven, t.officer, t.id)).kind, VerdictKind::Held);
    (void)t.push(t.desk, t.erasure(t.head));
    QCOMPARE(t.left(), QStringList());
    QCOMPARE(t.push(unproven, t.answer(unproven, t.officer, t.id)).kind, VerdictKind::Held);
    QCOMPARE(t.left(), QStringList());
    QVERIFY(Purge(*t.database).run().ok());
    QCOMPARE(t.leftInFiles(), QStringList());
    // Both count when the officer has shown a password there.
    QCOMPARE(t.signIn(unproven, QStringLiteral("ha")).status(), 200);
    QCOMPARE(t.row(t.id).responses, 2);
    QCOMPARE(t.left(), QStringList());
    QCOMPARE(t.finding(), QString());
}

void ErasureTest::stripsWhatWasRefusedAndWhatWillBe()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    const OfficerId inspector = t.addOfficer(t.unit, QStringLiteral("tra"), Role::Inspector);
    QCOMPARE(t.push(t.desk, t.answer(t.desk, inspector, t.id)).kind, VerdictKind::Refused);
    Entry broken = t.answer(t.desk, t.officer, t.id);
    broken.bodyBytes += ' ';
    QCOMPARE(t.push(t.desk, broken).kind, VerdictKind::Refused);
    QCOMPARE(t.left().count(QStringLiteral("refused")), 2);
    (void)t.push(t.desk, t.erasure(t.head));
    QCOMPARE(t.left(), QStringList());
    QCOMPARE(t.push(t.desk, t.answer(t.desk, inspector, t.id)).kind, VerdictKind::Refused);
    QCOMPARE(t.left(), QStringList());
    QCOMPARE(RefusedTable(*t.database).count(t.unit).take(), 3);
}

void ErasureTest::stripsARingThatIsCountedLater()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    const auto ring = [&] {
        return t.write(t.desk, t.head,
                       {t.unit,
                        {SubjectType::Ring, t.ids.next<SubjectId>()},
                        kind::kRingCounted.toString(),
                        t.clock.now(),
                        {},
                        {{QStringLiteral("line"), t.ids.next<LineId>().text()},
                         {QStringLiteral("at"), toMs(t.clock.now())},
                         {QStringLiteral("source"), QStringLiteral("carrier")},
                         {QStringLiteral("call"), t.id.text()}},
                        {{QStringLiteral("number"), t.said()}}});
    };
    QCOMPARE(t.push(t.desk, ring()).kind, VerdictKind::Accepted);
    (void)t.push(t.desk, t.erasure(t.head));
    QCOMPARE(t.left(), QStringList());
    QCOMPARE(t.push(t.desk, ring()).kind, VerdictKind::Accepted);
    QCOMPARE(t.left(), QStringList());
    QCOMPARE(t.finding(), QString());
}

QTEST_GUILESS_MAIN(ErasureTest)
#include "tst_erasure.moc"
