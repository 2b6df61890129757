// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "window/presencewatch.h"

#include <QLineEdit>
#include <QtTest>

using namespace tb;

/// Keys and mouse of a real window, with a clock that a test moves.
class PresenceWatchTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void anyKeyIsAnAnswer();
    void aPressOfTheMouseIsOne();
    void asksOnce();
    void tellsOfNoAnswerOnce();
    void takesNothingForASignWhileLocked();
    void takesUnlockingForAnAnswer();
    void takesWorkElsewhereForAnAnswer();
    void asksNobodyWhoIsNotOnDuty();

private:
    void idle(int length)
    {
        m_clock.advance(minutes(length));
        m_watch->tick();
    }

    FakeClock m_clock;
    std::unique_ptr<PresenceCheck> m_check;
    std::unique_ptr<PresenceWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_asked;
    std::unique_ptr<QSignalSpy> m_answered;
    std::unique_ptr<QSignalSpy> m_absent;
    QLineEdit m_field;
};

void PresenceWatchTest::init()
{
    m_watch.reset();
    m_check = std::make_unique<PresenceCheck>(m_clock);
    m_watch = std::make_unique<PresenceWatch>(*m_check, qApp);
    m_asked = std::make_unique<QSignalSpy>(m_watch.get(), &PresenceWatch::asked);
    m_answered = std::make_unique<QSignalSpy>(m_watch.get(), &PresenceWatch::answered);
    m_absent = std::make_unique<QSignalSpy>(m_watch.get(), &PresenceWatch::absent);
    m_field.show();
    m_watch->setOnDuty(true);
}

void PresenceWatchTest::anyKeyIsAnAnswer()
{
    idle(30);
    QVERIFY(m_watch->isAsking());
    QTest::keyClick(&m_field, Qt::Key_A);
    QCOMPARE(m_answered->size(), 1);
    QVERIFY(!m_watch->isAsking());
    QVERIFY(m_field.text().endsWith(QLatin1Char('a'))); // and is typed all the same
    idle(29);
    QCOMPARE(m_asked->size(), 1);
}

void PresenceWatchTest::aPressOfTheMouseIsOne()
{
    idle(30);
    QTest::mouseClick(&m_field, Qt::LeftButton);
    QCOMPARE(m_answered->size(), 1);
}

void PresenceWatchTest::asksOnce()
{
    idle(30);
    idle(1);
    idle(1);
    QCOMPARE(m_asked->size(), 1);
    QCOMPARE(m_absent->size(), 0);
}

void PresenceWatchTest::tellsOfNoAnswerOnce()
{
    idle(30);
    idle(5);
    idle(5);
    QCOMPARE(m_absent->size(), 1);
    QCOMPARE(m_answered->size(), 1); // the question is off
    m_watch->setOnDuty(true); // back, by a key of their own
    idle(29);
    QCOMPARE(m_asked->size(), 1);
}

void PresenceWatchTest::takesNothingForASignWhileLocked()
{
    m_watch->setLocked(true);
    m_clock.advance(minutes(29));
    QTest::keyClick(&m_field, Qt::Key_A);
    idle(1);
    QCOMPARE(m_asked->size(), 1);
    QTest::keyClick(&m_field, Qt::Key_A);
    QVERIFY(m_watch->isAsking());
}

void PresenceWatchTest::takesUnlockingForAnAnswer()
{
    m_watch->setLocked(true);
    idle(30);
    m_watch->setLocked(false);
    QCOMPARE(m_answered->size(), 1);
    idle(29);
    QCOMPARE(m_asked->size(), 1);
}

void PresenceWatchTest::takesWorkElsewhereForAnAnswer()
{
    idle(30);
    m_watch->seen();
    QCOMPARE(m_answered->size(), 1);
}

void PresenceWatchTest::asksNobodyWhoIsNotOnDuty()
{
    idle(30);
    m_watch->setOnDuty(false);
    QCOMPARE(m_answered->size(), 1);
    idle(60);
    QCOMPARE(m_asked->size(), 1);
    QCOMPARE(m_absent->size(), 0);
}

QTEST_MAIN(PresenceWatchTest)
#include "tst_presencewatch.moc"
