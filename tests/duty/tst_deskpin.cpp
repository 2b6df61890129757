// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/deskpin.h"
#include "duty/doorwatch.h"
#include "duty/localsignin.h"
#include "fakes/testdesk.h"

#include <QtTest>

using namespace tb;

/// The hash is any bytes here: comparing is not the desk pin's work.
class DeskPinTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void givesTheHashOfTheOfficer();
    void isOfNoUseWithoutAProofByPassword();
    void isWorthNoLongerThanTheProof();
    void makesOneWaitAfterFiveWrongTries();
    void countsATryThatWasCutOff();
    void waitsAgainWhereTheClockWasPutBack();
    void isGoneAfterTwentyWrongTries();
    void beginsAnewAfterTheRightOne();
    void opensForNobodyWhoHasLeft();
    void tellsTheUnitOfFiveWrongOnes();
    void takesNoDigitsThatAreGuessedFirst_data();
    void takesNoDigitsThatAreGuessedFirst();

private:
    OfficerId ha() const { return m_desk->seat.officer; }
    ErrorCode tried() { return m_pins->beginTry(ha()).error().code; }
    void fail(int times)
    {
        for (int i = 0; i < times; ++i) {
            QVERIFY(m_pins->beginTry(ha()).ok());
            QVERIFY(m_pins->failed(ha()).ok());
        }
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<DeskPin> m_pins;
};

void DeskPinTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_pins = std::make_unique<DeskPin>(*m_desk->database, m_desk->clock);
    QVERIFY(LocalSignIn(*m_desk->database, m_desk->clock).remember(ha(), QStringLiteral("mật khẩu dài")).ok());
    QVERIFY(m_pins->keep(ha(), "hash of the six").ok());
}

void DeskPinTest::givesTheHashOfTheOfficer()
{
    QVERIFY(m_pins->isUsable(ha()).take());
    QVERIFY(!m_pins->isUsable(m_desk->headSeat.officer).take());
    QCOMPARE(m_pins->beginTry(ha()).take(), QByteArray("hash of the six"));
    QCOMPARE(m_pins->opened(ha()).take().login, QStringLiteral("ha"));
    QCOMPARE(m_pins->beginTry(m_desk->headSeat.officer).error().code, ErrorCode::NeverSignedInHere);
}

void DeskPinTest::isOfNoUseWithoutAProofByPassword()
{
    QVERIFY(LocalSignIn(*m_desk->database, m_desk->clock).disprove(ha(), QStringLiteral("mật khẩu dài")).ok());
    QVERIFY(!m_pins->isUsable(ha()).take());
    QCOMPARE(tried(), ErrorCode::NeverSignedInHere);
}

void DeskPinTest::isWorthNoLongerThanTheProof()
{
    m_desk->clock.advance(LocalSignIn::kOfflineDays);
    QVERIFY(m_pins->isUsable(ha()).take());
    m_desk->clock.advance(minutes(1));
    QVERIFY(!m_pins->isUsable(ha()).take());
    QCOMPARE(tried(), ErrorCode::SignInTooOld);
}

void DeskPinTest::makesOneWaitAfterFiveWrongTries()
{
    fail(4);
    QVERIFY(m_pins->beginTry(ha()).ok());
    QCOMPARE(m_pins->failed(ha()).take(), 0);
    const auto next = m_pins->beginTry(ha());
    QCOMPARE(next.error().code, ErrorCode::TooManyTries);
    QCOMPARE(next.error().detail, QStringLiteral("300"));
    m_desk->clock.advance(seconds(299));
    QCOMPARE(tried(), ErrorCode::TooManyTries);
    m_desk->clock.advance(seconds(1));
    QVERIFY(m_pins->beginTry(ha()).ok());
    QCOMPARE(m_pins->failed(ha()).take(), 4);
}

void DeskPinTest::countsATryThatWasCutOff()
{
    for (int i = 0; i < 5; ++i) // killed before the comparison ended
        QVERIFY(m_pins->beginTry(ha()).ok());
    QCOMPARE(DeskPin(*m_desk->database, m_desk->clock).beginTry(ha()).error().code, ErrorCode::TooManyTries);
}

void DeskPinTest::waitsAgainWhereTheClockWasPutBack()
{
    fail(5);
    m_desk->clock.advance(-std::chrono::hours(3));
    QCOMPARE(tried(), ErrorCode::TooManyTries);
}

void DeskPinTest::isGoneAfterTwentyWrongTries()
{
    for (int round = 0; round < 4; ++round) {
        QVERIFY(m_pins->isUsable(ha()).take());
        fail(5);
        m_desk->clock.advance(DeskPin::kWait);
    }
    QVERIFY(!m_pins->isUsable(ha()).take());
    QCOMPARE(tried(), ErrorCode::NeverSignedInHere);
}

void DeskPinTest::beginsAnewAfterTheRightOne()
{
    fail(4);
    QVERIFY(m_pins->beginTry(ha()).ok());
    QVERIFY(m_pins->opened(ha()).ok());
    fail(4);
    QVERIFY(m_pins->beginTry(ha()).ok());
}

void DeskPinTest::opensForNobodyWhoHasLeft()
{
    m_desk->accept({m_desk->seat.unit,
                    {SubjectType::Officer, ha().as<SubjectId>()},
                    kind::kOfficerRetired.toString(),
                    m_desk->clock.now(),
                    {},
                    {},
                    {}},
                   m_desk->headSeat.officer);
    QVERIFY(!m_pins->isUsable(ha()).take());
    QCOMPARE(tried(), ErrorCode::NotPermitted);
}

void DeskPinTest::tellsTheUnitOfFiveWrongOnes()
{
    DoorWatch door(*m_desk->pen);
    const Moment since = m_desk->clock.now() - minutes(60);
    const auto wrong = [&](int times, OfficerId account) {
        for (int i = 0; i < times; ++i)
            QVERIFY(door.noteWrong(account, QStringLiteral("code")).ok());
    };
    wrong(4, ha());
    QVERIFY(door.noteRight(ha()).ok());
    wrong(4, ha());
    QVERIFY(door.tell(m_desk->headSeat).ok());
    QVERIFY(door.told(m_desk->seat.unit, since).take().empty()); // four, twice, is somebody with thick fingers
    wrong(1, ha());
    wrong(5, OfficerId());
    const Moment at = m_desk->clock.now();
    m_desk->clock.advance(minutes(30));
    QVERIFY(door.tell(m_desk->headSeat).ok());
    QVERIFY(door.tell(m_desk->headSeat).ok()); // nothing is told twice
    const std::vector<FailedSignIn> told = door.told(m_desk->seat.unit, since).take();
    QCOMPARE(told.size(), size_t(2));
    QCOMPARE(told[1].account, ha());
    QCOMPARE(told[1].tries, 5);
    QCOMPARE(told[1].at, at);
    QVERIFY(told[0].account.isNull());
    QVERIFY(door.told(m_desk->seat.unit, m_desk->clock.now()).take().empty());
}

void DeskPinTest::takesNoDigitsThatAreGuessedFirst_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<bool>("taken");
    QTest::newRow("any") << QStringLiteral("205319") << true;
    QTest::newRow("nearly in a row") << QStringLiteral("123457") << true;
    QTest::newRow("up") << QStringLiteral("123456") << false;
    QTest::newRow("down") << QStringLiteral("987654") << false;
    QTest::newRow("same") << QStringLiteral("000000") << false;
    QTest::newRow("short") << QStringLiteral("20531") << false;
    QTest::newRow("long") << QStringLiteral("2053191") << false;
    QTest::newRow("letters") << QStringLiteral("20a319") << false;
    QTest::newRow("digits of another script") << QStringLiteral("٢٠٥٣١٩") << false;
}

void DeskPinTest::takesNoDigitsThatAreGuessedFirst()
{
    QFETCH(QString, digits);
    QFETCH(bool, taken);
    QCOMPARE(DeskPin::check(digits).ok(), taken);
}

QTEST_GUILESS_MAIN(DeskPinTest)
#include "tst_deskpin.moc"
