// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/kinds.h"
#include "journal/permits.h"

#include <QtTest>

using namespace tb;

class PermitsTest : public QObject {
    Q_OBJECT
private slots:
    void answersForEveryRoleAndKind_data();
    void answersForEveryRoleAndKind();
    void refusesTheRetired();
    void refusesOtherUnits();
    void letsAnOfficerTakeOwnShiftsOnly();
    void letsEverybodySeeTheRosterForThemselves();
    void letsNobodyReviewThemselves();
};

namespace {
const UnitId kUnit(QUuid::fromString(QStringLiteral("019abc00-0000-7000-8000-00000000000a")));
const OfficerId kOfficer(QUuid::fromString(QStringLiteral("019abc00-0000-7000-8000-00000000000b")));

Officer person(Role role)
{
    Officer officer;
    officer.id = kOfficer;
    officer.unit = kUnit;
    officer.role = role;
    return officer;
}

Header entry(QStringView kind)
{
    Header header;
    header.unit = kUnit;
    header.kind = kind.toString();
    header.officer = kOfficer;
    return header;
}
} // namespace

void PermitsTest::answersForEveryRoleAndKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("who"); // the roles that may: officer, head, inspector, administrator
    QTest::newRow("call") << kind::kCallLogged.toString() << QStringLiteral("oha");
    QTest::newRow("response") << kind::kResponseRecorded.toString() << QStringLiteral("oha");
    QTest::newRow("call-back") << kind::kCallBackMade.toString() << QStringLiteral("oha");
    QTest::newRow("assign") << kind::kShiftAssigned.toString() << QStringLiteral("ha");
    QTest::newRow("cancel") << kind::kShiftCancelled.toString() << QStringLiteral("ha");
    QTest::newRow("line") << kind::kLineRegistered.toString() << QStringLiteral("ha");
    QTest::newRow("officer") << kind::kOfficerEnrolled.toString() << QStringLiteral("ha");
    QTest::newRow("unit") << kind::kUnitRegistered.toString() << QStringLiteral("a");
    QTest::newRow("calendar") << kind::kCalendarSet.toString() << QStringLiteral("a");
    QTest::newRow("a line is rung") << kind::kLineChecked.toString() << QStringLiteral("oha");
    QTest::newRow("a line's hours") << kind::kLineHoursSet.toString() << QStringLiteral("ha");
    QTest::newRow("a swap is asked") << kind::kSwapAsked.toString() << QStringLiteral("oha");
    QTest::newRow("a swap is approved") << kind::kSwapApproved.toString() << QStringLiteral("ha");
    QTest::newRow("a shift after the fact") << kind::kShiftRecorded.toString() << QStringLiteral("ha");
    QTest::newRow("the roster") << kind::kRosterPublished.toString() << QStringLiteral("ha");
    QTest::newRow("a report") << kind::kReportClosed.toString() << QStringLiteral("ha");
    QTest::newRow("an erasure") << kind::kPersonalErased.toString() << QStringLiteral("ha");
    QTest::newRow("blank slips") << kind::kSlipsIssued.toString() << QStringLiteral("oha");
    QTest::newRow("what became of a slip") << kind::kSlipAccounted.toString() << QStringLiteral("oha");
    QTest::newRow("who signs the papers") << kind::kPapersSet.toString() << QStringLiteral("ha");
    QTest::newRow("what a unit sets for itself") << kind::kRulesSet.toString() << QStringLiteral("ha");
    QTest::newRow("wrong passwords at a desk") << kind::kSignInFailed.toString() << QStringLiteral("ohia");
    QTest::newRow("what only the server writes") << kind::kCallReceived.toString() << QString();
    QTest::newRow("a list that was taken along") << kind::kListExported.toString() << QStringLiteral("ohia");
    QTest::newRow("a review") << kind::kReviewRecorded.toString() << QStringLiteral("ha");
    QTest::newRow("another's reply") << kind::kReviewAnswered.toString() << QString();
    QTest::newRow("that another saw the roster") << kind::kRosterSeen.toString() << QString();
    QTest::newRow("another's shift") << kind::kShiftStarted.toString() << QStringLiteral("ha");
}

void PermitsTest::answersForEveryRoleAndKind()
{
    QFETCH(QString, kind);
    QFETCH(QString, who);
    const std::pair<Role, QChar> roles[] = {{Role::Officer, QLatin1Char('o')},
                                            {Role::Head, QLatin1Char('h')},
                                            {Role::Inspector, QLatin1Char('i')},
                                            {Role::Administrator, QLatin1Char('a')}};
    for (const auto &[role, letter] : roles)
        QCOMPARE(permits(person(role), entry(kind), {true, OfficerId()}).ok(), who.contains(letter));
}

void PermitsTest::refusesTheRetired()
{
    Officer officer = person(Role::Administrator);
    officer.retired = true;

    const Done done = permits(officer, entry(kind::kCallLogged), {});

    QVERIFY(!done.ok());
    QCOMPARE(done.error(), (Error{ErrorCode::NotPermitted, QStringLiteral("retired")}));
}

void PermitsTest::refusesOtherUnits()
{
    Officer officer = person(Role::Head);
    officer.unit = UnitId();

    QCOMPARE(permits(officer, entry(kind::kCallLogged), {}).error().detail, QStringLiteral("other-unit"));
}

void PermitsTest::letsAnOfficerTakeOwnShiftsOnly()
{
    QVERIFY(permits(person(Role::Officer), entry(kind::kShiftStarted), {true, kOfficer}).ok());
    QCOMPARE(permits(person(Role::Officer), entry(kind::kShiftStarted), {true, OfficerId()}).error().detail,
             QStringLiteral("own-shift-only"));
}

void PermitsTest::letsEverybodySeeTheRosterForThemselves()
{
    Header own = entry(kind::kRosterSeen);
    own.subject = {SubjectType::Officer, kOfficer.as<SubjectId>()};
    QVERIFY(permits(person(Role::Officer), own, {}).ok());
    QVERIFY(permits(person(Role::Inspector), own, {}).ok());
    QCOMPARE(permits(person(Role::Head), entry(kind::kRosterSeen), {}).error().detail, QStringLiteral("oneself-only"));
}

void PermitsTest::letsNobodyReviewThemselves()
{
    QCOMPARE(permits(person(Role::Head), entry(kind::kReviewRecorded), {true, kOfficer}).error().detail,
             QStringLiteral("own-review"));
    QVERIFY(permits(person(Role::Officer), entry(kind::kReviewAnswered), {true, kOfficer}).ok());
    QCOMPARE(permits(person(Role::Head), entry(kind::kReviewAnswered), {true, OfficerId()}).error().detail,
             QStringLiteral("own-reply-only"));
}

QTEST_APPLESS_MAIN(PermitsTest)
#include "tst_permits.moc"
