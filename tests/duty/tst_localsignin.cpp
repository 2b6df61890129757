// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/localsignin.h"
#include "fakes/testdesk.h"
#include "store/verifiertable.h"

#include <QtTest>

using namespace tb;

namespace {
const QString kRight = QStringLiteral("mật khẩu dài của Hà");
const QString kWrong = QStringLiteral("một câu khác hẳn");
} // namespace

class LocalSignInTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void opensForAnOfficerTheServerHasConfirmed();
    void refusesAWrongPassword();
    void asksForTheServerTheFirstTime();
    void asksForTheServerAfterFourteenDays();
    void gainsNoTimeFromAClockPutBack();
    void refusesTheRetired();
    void waitsLongerAfterEachWrongPassword();
    void rememberingEndsTheWait();
    void forgetsAPasswordTheServerRefused();
    void keepsAPasswordThatWasNotTheRefusedOne();
    void listsNobodyWhoLeft();

private:
    LocalSignIn signIn() { return LocalSignIn(*m_desk->database, m_desk->clock); }
    ErrorCode failure(const QString &password) { return signIn().signIn(m_desk->seat.officer, password).error().code; }
    void remember() { QVERIFY(signIn().remember(m_desk->seat.officer, kRight).ok()); }
    void retire()
    {
        m_desk->accept({m_desk->seat.unit,
                        {SubjectType::Officer, m_desk->seat.officer.as<SubjectId>()},
                        kind::kOfficerRetired.toString(),
                        m_desk->clock.now(),
                        {},
                        {},
                        {}},
                       m_desk->headSeat.officer);
    }

    std::unique_ptr<TestDesk> m_desk;
};

void LocalSignInTest::opensForAnOfficerTheServerHasConfirmed()
{
    remember();
    const Result<Officer> officer = signIn().signIn(m_desk->seat.officer, kRight);
    QVERIFY(officer.ok());
    QCOMPARE(officer.value().name, QStringLiteral("Nguyễn Thị Thu Hà"));
}

void LocalSignInTest::refusesAWrongPassword()
{
    remember();
    QCOMPARE(failure(kWrong), ErrorCode::WrongPassword);
}

void LocalSignInTest::asksForTheServerTheFirstTime()
{
    QCOMPARE(failure(kRight), ErrorCode::NeverSignedInHere);
}

void LocalSignInTest::asksForTheServerAfterFourteenDays()
{
    remember();
    m_desk->clock.advance(LocalSignIn::kOfflineDays);
    QVERIFY(signIn().signIn(m_desk->seat.officer, kRight).ok());
    m_desk->clock.advance(milliseconds(1));
    QCOMPARE(failure(kRight), ErrorCode::SignInTooOld);
}

void LocalSignInTest::gainsNoTimeFromAClockPutBack()
{
    remember();
    m_desk->clock.advance(-std::chrono::days(2));
    QCOMPARE(failure(kRight), ErrorCode::SignInTooOld);
}

void LocalSignInTest::refusesTheRetired()
{
    remember();
    retire();
    QCOMPARE(failure(kRight), ErrorCode::NotPermitted);
}

void LocalSignInTest::waitsLongerAfterEachWrongPassword()
{
    remember();
    for (int i = 0; i < LocalSignIn::kFreeTries; ++i)
        QCOMPARE(failure(kWrong), ErrorCode::WrongPassword);
    QCOMPARE(failure(kRight), ErrorCode::TooManyTries);
    QCOMPARE(signIn().wait(m_desk->seat.officer).value(), seconds(1));
    m_desk->clock.advance(seconds(1));
    QCOMPARE(failure(kWrong), ErrorCode::WrongPassword);
    QCOMPARE(signIn().wait(m_desk->seat.officer).value(), seconds(2));
    m_desk->clock.advance(seconds(2));
    QVERIFY(signIn().signIn(m_desk->seat.officer, kRight).ok());
    QCOMPARE(signIn().wait(m_desk->seat.officer).value(), seconds(0));
}

void LocalSignInTest::rememberingEndsTheWait()
{
    remember();
    for (int i = 0; i < LocalSignIn::kFreeTries; ++i)
        QCOMPARE(failure(kWrong), ErrorCode::WrongPassword);
    remember();
    QVERIFY(signIn().signIn(m_desk->seat.officer, kRight).ok());
}

void LocalSignInTest::forgetsAPasswordTheServerRefused()
{
    remember();
    QVERIFY(signIn().disprove(m_desk->seat.officer, kRight).ok());
    QCOMPARE(failure(kRight), ErrorCode::NeverSignedInHere);
}

void LocalSignInTest::keepsAPasswordThatWasNotTheRefusedOne()
{
    remember();
    QVERIFY(signIn().disprove(m_desk->seat.officer, kWrong).ok());
    QVERIFY(signIn().signIn(m_desk->seat.officer, kRight).ok());
}

void LocalSignInTest::listsNobodyWhoLeft()
{
    QCOMPARE(signIn().officers(m_desk->seat.unit).value().size(), size_t(2));
    retire();
    const std::vector<Officer> officers = signIn().officers(m_desk->seat.unit).value();
    QCOMPARE(officers.size(), size_t(1));
    QCOMPARE(officers.front().id, m_desk->headSeat.officer);
}

QTEST_GUILESS_MAIN(LocalSignInTest)
#include "tst_localsignin.moc"
