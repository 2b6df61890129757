// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/callbackdesk.h"
#include "fakes/tabledump.h"
#include "fakes/testdesk.h"
#include "store/calltable.h"

#include <QtTest>

using namespace tb;

class CallBackDeskTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void owesOneCallBackHoweverOftenItRang();
    void owesAnotherForAnotherLineOrDay();
    void owesEachWithheldNumberItsOwn();
    void settlesItselfWhenTheNumberIsAnsweredLater();
    void isNotSettledByAnEarlierCall();
    void isNotSettledByAnotherNumber();
    void isSettledWhicheverCameFirstIntoTheJournal();
    void isOwedAgainWhenTheAnsweredCallWasAnotherNumber();
    void isSettledByAnOutgoingCallThatReachedTheCaller();
    void countsTriesThatReachedNobody();
    void settlesAllRingsWhenTheCallerIsReached();
    void closesWithAReasonAndNoOther();
    void promisesForAllRings();
    void extendsTheTermOfAllRings();
    void extendsNoTermWithoutAReasonOrBackwards();
    void tellsTheHeadOfAllRings();
    void passesAllRingsOnTogether();
    void takesOverOnlyWhatWasPassedOn();
    void passesOneMatterOnToAnotherUnit();
    void settlesAPromiseWhenTheCallerRingsAgain();
    void saysWhenSomebodyElseWasFirst();
    void writesAPastedListInOneGo();
    void rebuildsTheSameRows();

private:
    CallDraft missed(const QString &number = QStringLiteral("0950 214 768"))
    {
        CallDraft draft = m_desk->draft({});
        draft.type = CallType::Missed;
        draft.number = number;
        draft.kind = QStringLiteral("kind.unknown");
        return draft;
    }
    CallId log(const CallDraft &draft)
    {
        const CallId id = CallDesk(*m_desk->pen).logCall(m_desk->seat, draft).take();
        m_desk->clock.advance(minutes(5));
        return id;
    }
    Call row(CallId id) { return *CallTable(*m_desk->database).find(id).take(); }
    std::vector<Obligation> owed() { return m_backs->owed().take(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<CallBackDesk> m_backs;
};

void CallBackDeskTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_backs = std::make_unique<CallBackDesk>(*m_desk->pen);
}

void CallBackDeskTest::owesOneCallBackHoweverOftenItRang()
{
    const CallId first = log(missed());
    const CallId second = log(missed());

    const std::vector<Obligation> all = owed();
    QCOMPARE(all.size(), size_t{1});
    QCOMPARE(all[0].rings.size(), size_t{2});
    QCOMPARE(all[0].call().id, second);
    QCOMPARE(all[0].due, *row(first).callBackAt);
}

void CallBackDeskTest::owesAnotherForAnotherLineOrDay()
{
    log(missed());
    CallDraft otherLine = missed();
    otherLine.line = m_desk->ids.next<LineId>();
    log(otherLine);
    m_desk->clock.advance(std::chrono::hours(24));
    log(missed());

    QCOMPARE(owed().size(), size_t{3});
}

void CallBackDeskTest::owesEachWithheldNumberItsOwn()
{
    log(missed(QStringLiteral("Ẩn số")));
    log(missed(QStringLiteral("Ẩn số")));

    QCOMPARE(owed().size(), size_t{2});
}

void CallBackDeskTest::settlesItselfWhenTheNumberIsAnsweredLater()
{
    const CallId ring = log(missed());
    CallDraft answered = m_desk->draft();
    answered.line = m_desk->ids.next<LineId>();
    const CallId later = log(answered);

    QCOMPARE(row(ring).status, CallStatus::Settled);
    QCOMPARE(row(ring).settledBy, later);
    QVERIFY(owed().empty());
}

void CallBackDeskTest::isNotSettledByAnEarlierCall()
{
    log(m_desk->draft());
    const CallId ring = log(missed());

    QCOMPARE(row(ring).status, CallStatus::CallBackOwed);
    QVERIFY(row(ring).settledBy.isNull());
}

void CallBackDeskTest::isNotSettledByAnotherNumber()
{
    const CallId ring = log(missed());
    CallDraft other = m_desk->draft();
    other.number = QStringLiteral("0950 000 111");
    log(other);

    QCOMPARE(row(ring).status, CallStatus::CallBackOwed);
}

void CallBackDeskTest::isSettledWhicheverCameFirstIntoTheJournal()
{
    CallDraft late = missed();
    late.startedAt = m_desk->clock.now() - minutes(30);
    const CallId answered = log(m_desk->draft());
    const CallId ring = log(late); // logged afterwards, rang before

    QCOMPARE(row(ring).settledBy, answered);
}

void CallBackDeskTest::isOwedAgainWhenTheAnsweredCallWasAnotherNumber()
{
    const CallId ring = log(missed());
    const CallId answered = log(m_desk->draft());
    CallDraft corrected = m_desk->draft();
    corrected.number = QStringLiteral("0950 000 111");

    QVERIFY(CallDesk(*m_desk->pen).amend(m_desk->seat, answered, corrected).ok());

    QCOMPARE(row(ring).status, CallStatus::CallBackOwed);
    QVERIFY(row(ring).owedAt().has_value());
    QCOMPARE(owed().size(), size_t{1});
}

void CallBackDeskTest::isSettledByAnOutgoingCallThatReachedTheCaller()
{
    const CallId ring = log(missed());
    CallDraft outgoing = m_desk->draft();
    outgoing.type = CallType::Outgoing;
    outgoing.outcome = QStringLiteral("outcome.missed");
    log(outgoing);
    QCOMPARE(row(ring).status, CallStatus::CallBackOwed);

    outgoing.outcome = QStringLiteral("outcome.answered");
    outgoing.startedAt = m_desk->clock.now();
    const CallId reached = log(outgoing);

    QCOMPARE(row(ring).settledBy, reached);
}

void CallBackDeskTest::countsTriesThatReachedNobody()
{
    log(missed());
    log(missed());

    QVERIFY(m_backs->recordTry(m_desk->seat, owed().front(), QStringLiteral("no-answer")).ok());
    QVERIFY(m_backs->recordTry(m_desk->seat, owed().front(), QStringLiteral("unreachable")).ok());

    QCOMPARE(owed().size(), size_t{1});
    QCOMPARE(owed().front().tries, 2);
}

void CallBackDeskTest::settlesAllRingsWhenTheCallerIsReached()
{
    const CallId first = log(missed());
    const CallId second = log(missed());

    QVERIFY(m_backs->recordTry(m_desk->seat, owed().front(), QStringLiteral("reached"), QStringLiteral("Đã rõ")).ok());

    QVERIFY(owed().empty());
    QCOMPARE(row(first).status, CallStatus::Settled);
    QCOMPARE(row(second).status, CallStatus::Settled);
    QVERIFY(row(second).servedAt.has_value());
}

void CallBackDeskTest::closesWithAReasonAndNoOther()
{
    const CallId ring = log(missed());
    const Obligation one = owed().front();

    QCOMPARE(m_backs->settle(m_desk->seat, one, QStringLiteral("tired")).error().code, ErrorCode::WrongState);
    QVERIFY(m_backs->settle(m_desk->seat, one, QStringLiteral("nuisance")).ok());

    QCOMPARE(row(ring).closeReason, QStringLiteral("nuisance"));
    QVERIFY(owed().empty());
}

void CallBackDeskTest::promisesForAllRings()
{
    log(missed());
    log(missed());
    const Moment at = m_desk->clock.now() + std::chrono::hours(3);

    QVERIFY(m_backs->promise(m_desk->seat, owed().front(), {at, {}, QStringLiteral("Hẹn chiều")}).ok());

    const std::vector<Obligation> after = owed();
    QCOMPARE(after.size(), size_t{1});
    QCOMPARE(after.front().due, at);
    for (const Call &ring : after.front().rings)
        QCOMPARE(ring.status, CallStatus::CallBackPromised);
}

void CallBackDeskTest::extendsTheTermOfAllRings()
{
    const CallId first = log(missed());
    const CallId second = log(missed());
    const Moment later = owed()[0].due + minutes(60);

    QVERIFY(m_backs->extend(m_desk->seat, owed()[0], later, QStringLiteral("Máy hỏng")).ok());

    QCOMPARE(owed().size(), size_t{1});
    QCOMPARE(owed()[0].due, later);
    for (const CallId id : {first, second})
        QCOMPARE(row(id).callBackAt, std::optional(later));
}

void CallBackDeskTest::extendsNoTermWithoutAReasonOrBackwards()
{
    log(missed());
    const Obligation before = owed()[0];

    QCOMPARE(m_backs->extend(m_desk->seat, before, before.due + minutes(1), QStringLiteral(" ")).error().code,
             ErrorCode::DraftIncomplete);
    QCOMPARE(m_backs->extend(m_desk->seat, before, before.due, QStringLiteral("Máy hỏng")).error().code,
             ErrorCode::WrongState);
    QCOMPARE(owed()[0], before);
}

void CallBackDeskTest::tellsTheHeadOfAllRings()
{
    const CallId first = log(missed());
    const CallId second = log(missed());

    QVERIFY(m_backs->escalate(m_desk->seat, owed()[0], QStringLiteral("Gọi ba lần không được")).ok());

    QCOMPARE(row(first).escalations, 1);
    QCOMPARE(row(second).escalations, 1);
    QCOMPARE(owed().size(), size_t{1});
}

void CallBackDeskTest::passesAllRingsOnTogether()
{
    const CallId first = log(missed());
    const CallId second = log(missed());
    ForwardDraft forward;
    QCOMPARE(m_backs->forward(m_desk->seat, owed()[0], forward).error().code, ErrorCode::DraftIncomplete);
    forward.officer = m_desk->headSeat.officer;
    const Obligation both = owed()[0];
    QVERIFY(m_backs->forward(m_desk->seat, both, forward).ok());

    for (const CallId id : {first, second}) {
        QCOMPARE(row(id).handler, m_desk->headSeat.officer);
        QVERIFY(row(id).awaitsAcceptance);
    }
    QVERIFY(m_backs->accept(m_desk->headSeat, both).ok());
    QVERIFY(!row(first).awaitsAcceptance);
    QVERIFY(!row(second).awaitsAcceptance);
}

void CallBackDeskTest::takesOverOnlyWhatWasPassedOn()
{
    const CallId passed = log(missed());
    ForwardDraft forward;
    forward.officer = m_desk->headSeat.officer;
    QVERIFY(m_backs->forward(m_desk->seat, owed()[0], forward).ok());
    const CallId later = log(missed());
    const EntryId before = row(later).lastEntry;

    QVERIFY(m_backs->giveBack(m_desk->headSeat, owed()[0], QStringLiteral("Không phải việc của tôi")).ok());

    QVERIFY(!row(passed).awaitsAcceptance);
    QCOMPARE(row(later).lastEntry, before);
    QCOMPARE(m_backs->accept(m_desk->headSeat, owed()[0]).error().code, ErrorCode::WrongState);
}

void CallBackDeskTest::passesOneMatterOnToAnotherUnit()
{
    const CallId first = log(missed());
    const CallId second = log(missed());
    ForwardDraft forward;
    forward.unit = UnitId::fromText(QStringLiteral("00000000-0000-7000-8000-0000000000aa"));
    forward.where = QStringLiteral("UBND phường Hải Thanh");

    QVERIFY(m_backs->forward(m_desk->seat, owed()[0], forward).ok());

    QCOMPARE(row(second).handlerUnit, forward.unit);
    QVERIFY(!row(first).isOpen());
}

void CallBackDeskTest::settlesAPromiseWhenTheCallerRingsAgain()
{
    const CallId ring = log(missed());
    QVERIFY(m_backs->promise(m_desk->seat, owed().front(), {m_desk->clock.now() + minutes(60), {}, {}}).ok());
    const CallId answered = log(m_desk->draft());

    QCOMPARE(row(ring).settledBy, answered);
    QVERIFY(owed().empty());
}

void CallBackDeskTest::saysWhenSomebodyElseWasFirst()
{
    log(missed());
    const Obligation one = owed().front();
    QVERIFY(m_backs->settle(m_desk->headSeat, one, QStringLiteral("withheld")).ok());

    const Done done = m_backs->recordTry(m_desk->seat, one, QStringLiteral("reached"));

    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::WrongState);
}

void CallBackDeskTest::writesAPastedListInOneGo()
{
    const auto rings = missedRingsOf(QStringLiteral("0950214768 07:45\nkhông có số\n0950 000 111"),
                                     QStringLiteral("0268"), m_desk->clock.now());

    QCOMPARE(m_backs->logMissed(m_desk->seat, m_desk->line, rings).take(), 2);

    const std::vector<Obligation> all = owed();
    QCOMPARE(all.size(), size_t{2});
    QVERIFY(all[0].call().reference != all[1].call().reference);
    QVERIFY(!all[0].call().reference.isEmpty());
}

void CallBackDeskTest::rebuildsTheSameRows()
{
    log(missed());
    log(missed(QStringLiteral("0950 000 111")));
    log(m_desk->draft());
    log(missed());
    const QStringList before = dumpRows(*m_desk->database);

    Transaction transaction(*m_desk->database);
    QVERIFY(JournalWriter(*m_desk->database).rebuild().ok());
    QVERIFY(transaction.commit().ok());

    QCOMPARE(dumpRows(*m_desk->database), before);
}

QTEST_GUILESS_MAIN(CallBackDeskTest)
#include "tst_callbackdesk.moc"
