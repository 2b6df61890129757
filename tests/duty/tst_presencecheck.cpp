// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/presencecheck.h"
#include "fakes/fakeclock.h"

#include <QtTest>

using namespace tb;
using Step = PresenceCheck::Step;

class PresenceCheckTest : public QObject {
    Q_OBJECT
private slots:
    void asksOnlyWhoGaveNoSignForLong();
    void takesWorkForAnAnswer();
    void countsAsAbsentOnlyWhoDidNotAnswer();
    void asksFirstAfterTheComputerSlept();
    void provesNothingByAClockThatWasPutBack();
    void watchesNobodyOutsideAShift();
    void goingOnIsNoSignOfLife();

private:
    FakeClock m_clock;
    PresenceCheck m_check{m_clock};
};

void PresenceCheckTest::asksOnlyWhoGaveNoSignForLong()
{
    m_check.begin();
    m_clock.advance(minutes(29));
    QCOMPARE(m_check.step(), Step::Quiet);
    m_check.seen();
    m_clock.advance(minutes(29));
    QCOMPARE(m_check.step(), Step::Quiet);
    m_clock.advance(minutes(1));
    QCOMPARE(m_check.step(), Step::Ask);
    m_check.end();
}

void PresenceCheckTest::takesWorkForAnAnswer()
{
    m_check.begin();
    m_clock.advance(minutes(30));
    QCOMPARE(m_check.step(), Step::Ask);
    m_clock.advance(minutes(4));
    m_check.seen();
    QCOMPARE(m_check.step(), Step::Quiet);
    m_clock.advance(minutes(30));
    QCOMPARE(m_check.step(), Step::Ask);
    m_clock.advance(minutes(4));
    QCOMPARE(m_check.step(), Step::Ask); // the answer's time begins anew
    m_check.end();
}

void PresenceCheckTest::countsAsAbsentOnlyWhoDidNotAnswer()
{
    m_check.setPatience({minutes(10), minutes(2)});
    m_check.begin();
    m_clock.advance(minutes(10));
    QCOMPARE(m_check.step(), Step::Ask);
    m_clock.advance(minutes(2));
    QCOMPARE(m_check.step(), Step::Absent);
    m_check.seen();
    QCOMPARE(m_check.step(), Step::Quiet);
    m_check.end();
    m_check.setPatience({});
}

void PresenceCheckTest::asksFirstAfterTheComputerSlept()
{
    m_check.begin();
    m_clock.advance(minutes(600));
    QCOMPARE(m_check.step(), Step::Ask);
    m_clock.advance(minutes(5));
    QCOMPARE(m_check.step(), Step::Absent);
    m_check.end();
}

void PresenceCheckTest::provesNothingByAClockThatWasPutBack()
{
    m_check.begin();
    m_clock.advance(minutes(30));
    QCOMPARE(m_check.step(), Step::Ask);
    m_clock.advance(-minutes(120));
    QCOMPARE(m_check.step(), Step::Quiet);
    m_clock.advance(minutes(29));
    QCOMPARE(m_check.step(), Step::Quiet);
    m_check.end();
}

void PresenceCheckTest::watchesNobodyOutsideAShift()
{
    m_clock.advance(minutes(90));
    m_check.seen();
    QVERIFY(!m_check.isWatching());
    QCOMPARE(m_check.step(), Step::Quiet);
}

void PresenceCheckTest::goingOnIsNoSignOfLife()
{
    m_check.begin();
    m_clock.advance(minutes(30));
    m_check.begin();
    QCOMPARE(m_check.step(), Step::Ask);
    m_check.end();
}

QTEST_GUILESS_MAIN(PresenceCheckTest)
#include "tst_presencecheck.moc"
