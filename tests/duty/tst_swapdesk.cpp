// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosterfixture.h"

#include <QtTest>

using namespace tb;

class SwapDeskTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void askedAcceptedApprovedTheShiftIsTheOthers();
    void takenNowWorksAtOnceAndIsApprovedAfterwards();
    void theHeadActsForWhoIsNotThere();
    void isTakenBackBeforeTheShiftBegins();
    void whatHappenedStaysWhereTheHeadSaysNoTooLate();
    void nobodyOnLeaveStandsIn();
    void onlyTheOneWhoWasAskedAnswers();

private:
    OfficerId holder() { return m_here->find(m_shift)->officer; }
    std::vector<Swap> open() { return SwapTable(*m_here->desk.database).open(m_here->desk.seat.unit).take(); }

    std::unique_ptr<RosterFixture> m_here;
    ShiftId m_shift;
};

void SwapDeskTest::init()
{
    m_here = std::make_unique<RosterFixture>();
    m_shift = m_here->roster.assign(m_here->desk.headSeat, m_here->shift(8, 12)).take();
}

void SwapDeskTest::askedAcceptedApprovedTheShiftIsTheOthers()
{
    const SwapId swap
        = m_here->swaps.ask(m_here->desk.seat, m_shift, m_here->third.officer, QStringLiteral("đi họp")).take();
    QCOMPARE(holder(), m_here->desk.seat.officer);
    QVERIFY(m_here->swaps.accept(m_here->third, swap).ok());
    QCOMPARE(holder(), m_here->desk.seat.officer);
    QCOMPARE(m_here->swaps.approve(m_here->third, swap).error().code, ErrorCode::NotPermitted);
    QVERIFY(m_here->swaps.approve(m_here->desk.headSeat, swap).ok());
    QCOMPARE(holder(), m_here->third.officer);
    QVERIFY(open().empty());
    QVERIFY(m_here->shifts.start(m_here->desk.seat, m_shift).error().code == ErrorCode::NotPermitted);
    QVERIFY(m_here->shifts.start(m_here->third, m_shift).ok());
    QVERIFY(m_here->rebuildsTheSame());
}

void SwapDeskTest::takenNowWorksAtOnceAndIsApprovedAfterwards()
{
    const SwapId swap = m_here->swaps.take(m_here->third, m_shift, QStringLiteral("chị Hà kẹt xe")).take();
    QCOMPARE(holder(), m_here->third.officer);
    QVERIFY(m_here->shifts.start(m_here->third, m_shift).ok());
    QCOMPARE(open().size(), size_t{1});
    QVERIFY(m_here->swaps.approve(m_here->desk.headSeat, swap).ok());
    QVERIFY(open().empty());
    QCOMPARE(holder(), m_here->third.officer);
}

void SwapDeskTest::theHeadActsForWhoIsNotThere()
{
    const Seat &head = m_here->desk.headSeat;
    QCOMPARE(m_here->swaps.ask(m_here->third, m_shift, head.officer, {}).error().code, ErrorCode::NotPermitted);
    const SwapId swap = m_here->swaps.ask(head, m_shift, m_here->third.officer, {}).take();
    QVERIFY(m_here->swaps.approve(head, swap).ok());
    QCOMPARE(holder(), m_here->third.officer);
    QCOMPARE(m_here->swaps.approve(head, swap).error().detail, QStringLiteral("decided"));
}

void SwapDeskTest::isTakenBackBeforeTheShiftBegins()
{
    const SwapId swap = m_here->swaps.take(m_here->third, m_shift, {}).take();
    QVERIFY(m_here->swaps.withdraw(m_here->third, swap).ok());
    QCOMPARE(holder(), m_here->desk.seat.officer);
    QVERIFY(m_here->shifts.start(m_here->desk.seat, m_shift).ok());
    QCOMPARE(m_here->swaps.take(m_here->third, m_shift, {}).error().detail, QStringLiteral("started"));
    QVERIFY(m_here->rebuildsTheSame());
}

void SwapDeskTest::whatHappenedStaysWhereTheHeadSaysNoTooLate()
{
    const SwapId swap = m_here->swaps.take(m_here->third, m_shift, {}).take();
    QVERIFY(m_here->shifts.start(m_here->third, m_shift).ok());
    QCOMPARE(m_here->swaps.withdraw(m_here->third, swap).error().detail, QStringLiteral("started"));
    QVERIFY(m_here->swaps.reject(m_here->desk.headSeat, swap, QStringLiteral("phải báo trước")).ok());
    QCOMPARE(holder(), m_here->third.officer);
    QVERIFY(m_here->rebuildsTheSame());
}

void SwapDeskTest::nobodyOnLeaveStandsIn()
{
    QVERIFY(m_here->absences.plan(m_here->desk.headSeat, m_here->leave(m_here->third.officer, 25)).ok());
    QCOMPARE(m_here->swaps.take(m_here->third, m_shift, {}).error().detail, QStringLiteral("on-leave"));
    QCOMPARE(m_here->swaps.ask(m_here->desk.seat, m_shift, m_here->desk.seat.officer, {}).error().detail,
             QStringLiteral("own-shift"));
}

void SwapDeskTest::onlyTheOneWhoWasAskedAnswers()
{
    const SwapId swap = m_here->swaps.ask(m_here->desk.seat, m_shift, m_here->third.officer, {}).take();
    QCOMPARE(m_here->swaps.accept(m_here->desk.seat, swap).error().detail, QStringLiteral("not-asked"));
    QVERIFY(m_here->swaps.decline(m_here->third, swap, QStringLiteral("bận")).ok());
    QVERIFY(open().empty());
    QCOMPARE(holder(), m_here->desk.seat.officer);
}

QTEST_GUILESS_MAIN(SwapDeskTest)
#include "tst_swapdesk.moc"
