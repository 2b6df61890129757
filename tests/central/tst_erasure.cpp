// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/admincommand.h"
#include "erasuretown.h"
#include "retention.h"

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
    void nothingGoesByAgeUntilItIsSet();
    void whatIsOverTheTermGoes();
    void theTermGoesPieceByPiece();
    void theTermChangesNoFigure();
    void theAdministratorSetsTheTerm();
};

namespace {

constexpr std::chrono::days kTwoYears{2 * 366};
const Retention::Rule kRule{Retention::kLeastMonths, QStringLiteral("7/QĐ-UBND")};

Retention retentionOf(Town &t)
{
    return Retention(t.router->ledger(), t.clock, t.random);
}

} // namespace

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

void ErasureTest::nothingGoesByAgeUntilItIsSet()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    (void)t.push(t.desk, t.answer(t.desk, t.officer, t.id));
    t.clock.advance(10 * kTwoYears);
    Retention retention = retentionOf(t);
    QVERIFY(retention.due().value().empty());
    QCOMPARE(retention.carryOut(9).value().calls, 0);
    QCOMPARE(retention.set({Retention::kLeastMonths - 1, kRule.paper}).error().code, ErrorCode::BadArguments);
    QCOMPARE(retention.set({Retention::kLeastMonths, QStringLiteral(" ")}).error().code, ErrorCode::BadArguments);
    QVERIFY(retention.set(kRule).ok());
    QVERIFY(retention.setOff().ok());
    QCOMPARE(retention.carryOut(9).value().calls, 0);
    QVERIFY(!t.left().isEmpty());
}

void ErasureTest::whatIsOverTheTermGoes()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    (void)t.push(t.desk, t.answer(t.desk, t.officer, t.id));
    const Entry stillOpen = t.call(t.desk, t.officer);
    (void)t.push(t.desk, stillOpen);
    const CallId open = stillOpen.header.subject.id.as<CallId>();
    QCOMPARE(t.push(t.desk,
                    t.say(t.desk, t.officer, open, kind::kCallForwarded,
                          {{QStringLiteral("where"), QStringLiteral("Công ty Cấp nước")}}))
                 .kind,
             VerdictKind::Accepted);
    QVERIFY(t.row(open).isOpen());
    t.clock.advance(kTwoYears - std::chrono::days(3));
    Retention retention = retentionOf(t);
    QVERIFY(retention.set(kRule).ok());
    QVERIFY(retention.due().value().empty());

    t.clock.advance(std::chrono::days(3));
    const std::vector<Retention::Due> due = retention.due().value();
    QCOMPARE(due.size(), size_t(1));
    QCOMPARE(due[0].calls, 1);
    QCOMPARE(due[0].unit, t.unit);
    QVERIFY(!t.left().isEmpty()); // asking changes nothing
    const Retention::Carried carried = retention.carryOut(9).value();
    QCOMPARE(carried.calls, 1);
    QCOMPARE(carried.units, std::set<UnitId>{t.unit});
    QVERIFY(!carried.more);

    QVERIFY(t.row(t.id).erased);
    QCOMPARE(t.row(t.id).status, CallStatus::Settled);
    QVERIFY(!t.row(open).erased);
    QCOMPARE(t.left(), QStringList());
    QVERIFY(Purge(*t.database).run().ok());
    QCOMPARE(t.leftInFiles(), QStringList());
    QCOMPARE(t.finding(), QString());
    const std::optional<Erasure> told = erasureIn(EntryTable(*t.database).history(t.id.as<SubjectId>()).take());
    QCOMPARE(told->basis, QStringLiteral("erase.term"));
    QCOMPARE(told->paper, kRule.paper);
    QCOMPARE(told->by, t.administrator);
    QCOMPARE(retention.carryOut(9).value().calls, 0);
}

void ErasureTest::theTermGoesPieceByPiece()
{
    Town t;
    std::vector<CallId> calls;
    for (int i = 0; i < 3; ++i) {
        const Entry logged = t.logged();
        calls.push_back(logged.header.subject.id.as<CallId>());
        (void)t.push(t.desk, logged);
        (void)t.push(t.desk, t.answer(t.desk, t.officer, calls.back()));
        t.clock.advance(minutes(1));
    }
    t.clock.advance(kTwoYears);
    Retention retention = retentionOf(t);
    QVERIFY(retention.set(kRule).ok());
    QVERIFY(retention.carryOut(2).value().more);
    QVERIFY(t.row(calls[0]).erased && t.row(calls[1]).erased && !t.row(calls[2]).erased);
    QVERIFY(!retention.carryOut(2).value().more);
    QVERIFY(t.row(calls[2]).erased);
}

// A missed call is served by a later one of the same number, and stays so when nobody knows the number any more.
void ErasureTest::theTermChangesNoFigure()
{
    Town t;
    const auto ring = [&t](bool missed) {
        EntryDraft draft;
        draft.unit = t.unit;
        draft.subject = {SubjectType::Call, t.ids.next<SubjectId>()};
        draft.kind = kind::kCallLogged.toString();
        draft.occurredAt = t.clock.now();
        draft.body = {{QStringLiteral("type"), missed ? QStringLiteral("missed") : QStringLiteral("answered")},
                      {QStringLiteral("ref"), QStringLiteral("TB-2511-1001")},
                      {QStringLiteral("line"), t.ids.next<LineId>().text()}};
        if (missed)
            draft.body.emplace_back(QStringLiteral("callBack"), toMs(t.clock.now() + std::chrono::hours(4)));
        draft.personal = {{QStringLiteral("number"), QStringLiteral("+84950555771")}};
        const Entry entry = t.write(t.desk, t.officer, draft);
        if (t.push(t.desk, entry).kind != VerdictKind::Accepted)
            qFatal("not taken");
        t.clock.advance(minutes(5));
        return entry.header.subject.id.as<CallId>();
    };
    const CallId missed = ring(true);
    const CallId served = ring(false);
    QCOMPARE(t.row(missed).settledBy, served);
    t.clock.advance(kTwoYears);
    Retention retention = retentionOf(t);
    QVERIFY(retention.set(kRule).ok());
    QCOMPARE(retention.carryOut(9).value().calls, 2);
    QVERIFY(t.row(missed).erased && t.row(served).erased && !t.row(missed).isOpen());
    QVERIFY(CallTable(*t.database).openOf(t.unit).value().empty());
}

void ErasureTest::theAdministratorSetsTheTerm()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    (void)t.push(t.desk, t.answer(t.desk, t.officer, t.id));
    t.clock.advance(kTwoYears);
    std::vector<UnitId> announced;
    const AdminParts parts{*t.database, t.clock, t.random, t.key, [&](UnitId unit) { announced.push_back(unit); }};
    const auto say = [&](const QString &words) {
        const auto line = CommandLine::parse(words.split(u' '));
        const Result<QString> said = AdminCommand::named(line.value().name())->run(parts, line.value());
        return said.ok() ? said.value() : codeText(said.error().code);
    };
    QVERIFY(say(QStringLiteral("retention show")).contains(QStringLiteral("no term")));
    QVERIFY(say(QStringLiteral("retention run --dry-run")).contains(QStringLiteral("no term")));
    QCOMPARE(say(QStringLiteral("retention set --months 6 --paper 7/QĐ-UBND")), codeText(ErrorCode::BadArguments));
    QVERIFY(say(QStringLiteral("retention set --months 24 --paper 7/QĐ-UBND")).contains(QStringLiteral("24 months")));
    const QString preview = say(QStringLiteral("retention run --dry-run"));
    QVERIFY2(preview.contains(QStringLiteral("HB  1 calls")), qPrintable(preview));
    for (const QString &word : Town::words())
        QVERIFY(!preview.contains(word));
    QVERIFY(announced.empty() && !t.left().isEmpty());
    QVERIFY(say(QStringLiteral("retention run")).contains(QStringLiteral("1 calls are erased")));
    QCOMPARE(announced, std::vector<UnitId>{t.unit});
    QCOMPARE(t.left(), QStringList());
    QVERIFY(say(QStringLiteral("retention off")).contains(QStringLiteral("no term")));
}

QTEST_GUILESS_MAIN(ErasureTest)
#include "tst_erasure.moc"
