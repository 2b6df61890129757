// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/session.h"
#include "fakes/testdesk.h"

#include <QSignalSpy>
#include <QtTest>

using namespace tb;

class SessionTest : public QObject {
    Q_OBJECT
private slots:
    void beginsSignedOut();
    void keepsTheSeatWhileLocked();
    void tellsWhenAnotherOfficerTakesTheSeat();
    void saysNothingWhenTheSameOfficerUnlocks();
    void locksNothingWhileNobodyIsSignedIn();
    void forgetsTheOfficerAtTheEnd();

private:
    TestDesk m_desk;
};

void SessionTest::beginsSignedOut()
{
    const Session session;
    QCOMPARE(session.state(), Session::State::SignedOut);
    QVERIFY(!session.seat());
}

void SessionTest::keepsTheSeatWhileLocked()
{
    Session session;
    session.begin(m_desk.seat, {});
    session.lock();

    QCOMPARE(session.state(), Session::State::Locked);
    QCOMPARE(*session.seat(), m_desk.seat);
}

void SessionTest::tellsWhenAnotherOfficerTakesTheSeat()
{
    Session session;
    session.begin(m_desk.seat, {});
    session.lock();
    QSignalSpy changed(&session, &Session::officerChanged);
    session.begin(m_desk.headSeat, {});

    QCOMPARE(changed.count(), 1);
    QCOMPARE(session.seat()->officer, m_desk.headSeat.officer);
    QVERIFY(session.isUnlocked());
}

void SessionTest::saysNothingWhenTheSameOfficerUnlocks()
{
    Session session;
    session.begin(m_desk.seat, {});
    session.lock();
    QSignalSpy changed(&session, &Session::officerChanged);
    session.begin(m_desk.seat, {});

    QCOMPARE(changed.count(), 0);
    QVERIFY(session.isUnlocked());
}

void SessionTest::locksNothingWhileNobodyIsSignedIn()
{
    Session session;
    session.lock();
    QCOMPARE(session.state(), Session::State::SignedOut);
}

void SessionTest::forgetsTheOfficerAtTheEnd()
{
    Session session;
    session.begin(m_desk.seat, {});
    session.end();

    QCOMPARE(session.state(), Session::State::SignedOut);
    QVERIFY(!session.officer());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
