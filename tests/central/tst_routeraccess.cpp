// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/admincommand.h"
#include "passwordchange.h"
#include "plaincodes.h"
#include "routerfixture.h"
#include "store/statement.h"
#include "sync/accountstanding.h"

#include <QTest>

using namespace tb;

class RouterAccessTest : public QObject {
    Q_OBJECT
private slots:
    void asksForAToken_data();
    void asksForAToken();
    void enrolsADeskOnce();
    void takesACodeOfAnEarlierVersion();
    void bearsTenWrongCodes();
    void throwsARevokedDeskOut();
    void recognisesAnOfficer();
    void answersAnUnknownOfficerLikeAWrongPassword();
    void delaysAfterFiveFailures();
    void remembersNoEndlessLogin();
    void letsAnOfficerChooseAPassword();
    void aFirstPasswordProvesNothing();
    void aFirstPasswordEndsByItself();
    void aProofEndsInAnyCase();
    void refusesAWeakPassword_data();
    void refusesAWeakPassword();
    void aFreshPasswordEndsTheOtherDesks();
    void doesNotKnowOfficersOfOtherUnits();
    void tellsWhereOneIsSignedIn();
    void endsTheOtherDesks();
    void tellsWhatBecameOfASignIn();
};

namespace {

AccountStanding standing(RouterFixture &f, const TestClient &client)
{
    const Asked asked = f.ask("/v1/account", RouterFixture::object({{QStringLiteral("officer"), f.officer.text()}}),
                              client.enrolment.token);
    return wire::decodeAccountStanding(asked.body()).take();
}

} // namespace

void RouterAccessTest::asksForAToken_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/v1/push", "/v1/pull", "/v1/locate", "/v1/return", "/v1/signin", "/v1/password"})
        QTest::newRow(path) << QByteArray(path);
}

void RouterAccessTest::asksForAToken()
{
    QFETCH(QByteArray, path);
    RouterFixture f;
    QCOMPARE(f.ask(path, "{}", {}).status(), 401);
    QCOMPARE(f.ask(path, "{}", "short").status(), 401);
    QCOMPARE(f.ask(path, "{}", QByteArray(43, 'A')).status(), 401);
}

void RouterAccessTest::enrolsADeskOnce()
{
    RouterFixture f;
    const EnrolmentCode code = EnrolmentCode::make(f.random);
    QVERIFY(
        CodeTable(*f.database).put(keyedSum(f.key, code.digest()), f.unit, f.clock.now() + std::chrono::hours(1)).ok());
    const QByteArray body = RouterFixture::object({{QStringLiteral("code"), code.text().toLower()}});

    const Enrolment first = wire::decodeEnrolment(f.ask("/v1/enrol", body, {}).body()).take();
    QCOMPARE(first.unit, f.unit);
    QCOMPARE(first.deskNumber, 1);
    const Asked again = f.ask("/v1/enrol", body, {});
    QCOMPARE(again.status(), 403);
    QCOMPARE(again.problem(), QStringLiteral("enrolment-refused"));
    QCOMPARE(f.enrol(f.unit).enrolment.deskNumber, 2);
}

void RouterAccessTest::takesACodeOfAnEarlierVersion()
{
    RouterFixture f;
    const EnrolmentCode code = EnrolmentCode::make(f.random);
    QVERIFY(CodeTable(*f.database).put(code.digest(), f.unit, f.clock.now() + std::chrono::hours(1)).ok());
    const QByteArray body = RouterFixture::object({{QStringLiteral("code"), code.text()}});
    QCOMPARE(f.ask("/v1/enrol", body, {}).status(), 403);

    QVERIFY(hashPlainCodes(*f.database, f.key).ok());
    QVERIFY(CodeTable(*f.database).ofLength(kPlainSumBytes).value().empty());
    QCOMPARE(f.ask("/v1/enrol", body, {}).status(), 200);
}

void RouterAccessTest::bearsTenWrongCodes()
{
    RouterFixture f;
    const QByteArray wrong = RouterFixture::object({{QStringLiteral("code"), QStringLiteral("AAAA-AAAA-AAAA")}});
    for (int i = 0; i < 10; ++i)
        QCOMPARE(f.ask("/v1/enrol", wrong, {}).status(), 403);
    const Asked barred = f.ask("/v1/enrol", wrong, {});
    QCOMPARE(barred.status(), 429);
    QCOMPARE((*barred.answer)->retryAfterSeconds, 3600);
    f.clock.advance(std::chrono::hours(1));
    QCOMPARE(f.ask("/v1/enrol", wrong, {}).status(), 403);
}

void RouterAccessTest::throwsARevokedDeskOut()
{
    RouterFixture f;
    const TestClient client = f.enrol(f.unit);
    QCOMPARE(f.askPull(client, f.start()).status(), 200);
    Desk desk = DeskTable(*f.database).find(client.enrolment.desk).take().value();
    desk.revoked = true;
    QVERIFY(DeskTable(*f.database).put(desk).ok());
    const Asked asked = f.askPull(client, f.start());
    QCOMPARE(asked.status(), 403);
    QCOMPARE(asked.problem(), QStringLiteral("desk-revoked"));
}

void RouterAccessTest::recognisesAnOfficer()
{
    RouterFixture f;
    const TestClient client = f.enrol(f.unit);
    const Asked asked = f.signIn(client, QStringLiteral("HA "));
    QCOMPARE(asked.status(), 200);
    QCOMPARE(wire::decodeSignIn(asked.body()).take().officer, f.officer);
    QVERIFY(!wire::decodeSignIn(asked.body()).take().temporary);
}

void RouterAccessTest::answersAnUnknownOfficerLikeAWrongPassword()
{
    RouterFixture f;
    const TestClient client = f.enrol(f.unit);
    const Asked wrong = f.signIn(client, QStringLiteral("ha"), QStringLiteral("sai mật khẩu"));
    const Asked unknown = f.signIn(client, QStringLiteral("nobody"), QStringLiteral("sai mật khẩu"));
    QCOMPARE(wrong.status(), 403);
    QCOMPARE(wrong.problem(), QStringLiteral("wrong-password"));
    QCOMPARE(unknown.status(), wrong.status());
    QCOMPARE(unknown.body(), wrong.body());
}

void RouterAccessTest::delaysAfterFiveFailures()
{
    RouterFixture f;
    const TestClient client = f.enrol(f.unit);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(f.signIn(client, QStringLiteral("ha"), QStringLiteral("wrong")).status(), 403);
    for (int expected : {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
        const Asked delayed = f.signIn(client, QStringLiteral("ha"));
        QCOMPARE(delayed.status(), 429);
        QCOMPARE((*delayed.answer)->retryAfterSeconds, expected);
        f.clock.advance(seconds(expected));
        QCOMPARE(f.signIn(client, QStringLiteral("ha"), QStringLiteral("wrong")).status(), 403);
    }
    f.clock.advance(seconds(300));
    QCOMPARE(f.signIn(client, QStringLiteral("ha")).status(), 200);
}

void RouterAccessTest::remembersNoEndlessLogin()
{
    RouterFixture f;
    const TestClient client = f.enrol(f.unit);
    const QString endless(100'000, u'x');
    for (int i = 0; i < 5; ++i)
        QCOMPARE(f.signIn(client, endless + QString::number(i)).status(), 403);
    QCOMPARE(f.signIn(client, endless).status(), 429);
    Statement select(*f.database, QStringLiteral("SELECT COUNT(*), MAX(LENGTH(login)) FROM wrong_password"));
    QVERIFY(select.run().ok() && select.next());
    QCOMPARE(select.integer(), 1);
    QCOMPARE(select.integer(), 120);
}

void RouterAccessTest::letsAnOfficerChooseAPassword()
{
    RouterFixture f;
    const TestClient client = f.enrol(f.unit);
    (void)f.addOfficer(f.unit, QStringLiteral("bao"), Role::Officer, true);
    QVERIFY(wire::decodeSignIn(f.signIn(client, QStringLiteral("bao")).body()).take().temporary);

    const QString fresh = QStringLiteral("mới và dài hơn");
    const Asked changed = changePassword(f, client, QStringLiteral("bao"), fresh);
    QCOMPARE(changed.status(), 200);
    QCOMPARE(f.signIn(client, QStringLiteral("bao")).status(), 403);
    const Asked signedIn = f.signIn(client, QStringLiteral("bao"), fresh);
    QVERIFY(!wire::decodeSignIn(signedIn.body()).take().temporary);
}

void RouterAccessTest::aFirstPasswordProvesNothing()
{
    RouterFixture f;
    TestClient client = f.enrol(f.unit);
    const OfficerId bao = f.addOfficer(f.unit, QStringLiteral("bao"), Role::Officer, true);
    QCOMPARE(f.signIn(client, QStringLiteral("bao")).status(), 200);
    const Entry call = f.call(client, bao);
    QCOMPARE(f.push(client, call).kind, VerdictKind::Held);

    QCOMPARE(changePassword(f, client, QStringLiteral("bao"), QStringLiteral("mới và dài hơn")).status(), 200);
    QCOMPARE(f.push(client, call).kind, VerdictKind::Known);
}

void RouterAccessTest::aFirstPasswordEndsByItself()
{
    RouterFixture f;
    const TestClient client = f.enrol(f.unit);
    (void)f.addOfficer(f.unit, QStringLiteral("bao"), Role::Officer, true);
    f.clock.advance(Credential::kTemporaryHolds);
    QCOMPARE(f.signIn(client, QStringLiteral("bao")).status(), 200);
    f.clock.advance(seconds(1));
    QCOMPARE(f.signIn(client, QStringLiteral("bao")).problem(), QStringLiteral("password-ended"));
    QCOMPARE(changePassword(f, client, QStringLiteral("bao"), QStringLiteral("mới và dài hơn")).problem(),
             QStringLiteral("password-ended"));
    // Nobody learns of it who does not know the password; and one of one's own does not end.
    QCOMPARE(f.signIn(client, QStringLiteral("bao"), QStringLiteral("wrong")).problem(),
             QStringLiteral("wrong-password"));
    QCOMPARE(f.signIn(client, QStringLiteral("ha")).status(), 200);
}

void RouterAccessTest::aProofEndsInAnyCase()
{
    RouterFixture f;
    TestClient client = f.provenDesk();
    f.clock.advance(CredentialTable::kProofHolds);
    QCOMPARE(f.push(client, f.call(client, f.officer)).kind, VerdictKind::Accepted);
    f.clock.advance(seconds(1));
    const Entry late = f.call(client, f.officer);
    const Verdict held = f.push(client, late);
    QCOMPARE(held.kind, VerdictKind::Held);
    QCOMPARE(held.reason, QStringLiteral("unproved-officer"));

    QCOMPARE(f.signIn(client, QStringLiteral("ha")).status(), 200);
    QCOMPARE(f.push(client, late).kind, VerdictKind::Known);
}

void RouterAccessTest::refusesAWeakPassword_data()
{
    QTest::addColumn<QString>("fresh");
    QTest::newRow("short") << QStringLiteral("short");
    QTest::newRow("common") << QStringLiteral("qwertyuiop");
    QTest::newRow("the login") << QStringLiteral("ha-hotline-1");
    QTest::newRow("the old one") << QString::fromUtf16(RouterFixture::kPassword);
}

void RouterAccessTest::refusesAWeakPassword()
{
    QFETCH(const QString, fresh);
    RouterFixture f;
    const TestClient client = f.enrol(f.unit);
    const Asked asked = changePassword(f, client, QStringLiteral("ha"), fresh);
    QCOMPARE(asked.status(), 422);
    QCOMPARE(asked.problem(), QStringLiteral("weak-password"));
    QCOMPARE(f.signIn(client, QStringLiteral("ha")).status(), 200);
}

void RouterAccessTest::aFreshPasswordEndsTheOtherDesks()
{
    RouterFixture f;
    const TestClient here = f.provenDesk();
    TestClient there = f.provenDesk();
    CredentialTable credentials(*f.database);
    QVERIFY(credentials.isProven(f.officer, there.enrolment.desk, f.clock.now()).value());

    QCOMPARE(changePassword(f, here, QStringLiteral("ha"), QStringLiteral("mới và dài hơn")).status(), 200);

    QVERIFY(credentials.isProven(f.officer, here.enrolment.desk, f.clock.now()).value());
    QVERIFY(!credentials.isProven(f.officer, there.enrolment.desk, f.clock.now()).value());
    QCOMPARE(f.push(there, f.call(there, f.officer)).kind, VerdictKind::Held);
}

void RouterAccessTest::doesNotKnowOfficersOfOtherUnits()
{
    RouterFixture f;
    const TestClient client = f.enrol(f.addUnit(QStringLiteral("HT")));
    QCOMPARE(f.signIn(client, QStringLiteral("ha")).problem(), QStringLiteral("wrong-password"));
}

void RouterAccessTest::tellsWhereOneIsSignedIn()
{
    RouterFixture f;
    const TestClient first = f.provenDesk();
    f.clock.advance(std::chrono::hours(1));
    const TestClient second = f.provenDesk();
    const TestClient stranger = f.enrol(f.unit);
    const AccountStanding told = standing(f, first);
    QVERIFY(told.proven);
    QCOMPARE(told.desks.size(), size_t(2));
    QCOMPARE(told.desks[0].desk, second.enrolment.desk);
    QCOMPARE(told.desks[0].number, 2);
    QCOMPARE(told.desks[1].at, f.clock.now() - std::chrono::hours(1));
    // Whoever has proved nothing at a desk learns there of no other.
    QVERIFY(!standing(f, stranger).proven);
    QVERIFY(standing(f, stranger).desks.empty());
}

void RouterAccessTest::endsTheOtherDesks()
{
    RouterFixture f;
    const TestClient here = f.provenDesk();
    TestClient there = f.provenDesk();
    const auto end = [&](const QString &password) {
        return f
            .ask("/v1/account/end",
                 RouterFixture::object(
                     {{QStringLiteral("login"), QStringLiteral("ha")}, {QStringLiteral("password"), password}}),
                 here.enrolment.token)
            .status();
    };
    QCOMPARE(end(QStringLiteral("wrong")), 403);
    QVERIFY(standing(f, there).proven);
    QCOMPARE(end(QString::fromUtf16(RouterFixture::kPassword)), 200);
    QVERIFY(standing(f, here).proven);
    QCOMPARE(standing(f, here).desks.size(), size_t(1));
    QVERIFY(!standing(f, there).proven);
    QCOMPARE(f.push(there, f.call(there, f.officer)).kind, VerdictKind::Held);
}

void RouterAccessTest::tellsWhatBecameOfASignIn()
{
    RouterFixture f;
    const TestClient desk = f.provenDesk();
    const Moment before = standing(f, desk).passwordAt;
    QVERIFY(!standing(f, desk).passwordGiven);
    QVERIFY(!standing(f, desk).factorResetAt);
    f.clock.advance(std::chrono::hours(1));
    const AdminParts parts{*f.database, f.clock, f.random, f.key, [](UnitId) {}};
    for (const QString &what : {QStringLiteral("password"), QStringLiteral("factor")}) {
        const auto line
            = CommandLine::parse({what, QStringLiteral("reset"), QStringLiteral("--login"), QStringLiteral("ha")});
        QVERIFY(AdminCommand::named(what + QStringLiteral(" reset"))->run(parts, line.value()).ok());
    }
    const AccountStanding told = standing(f, desk);
    QVERIFY(!told.proven);
    QVERIFY(told.passwordGiven);
    QCOMPARE(told.passwordAt - before, milliseconds(std::chrono::hours(1)));
    QCOMPARE(told.factorResetAt, std::optional(f.clock.now()));
}

QTEST_GUILESS_MAIN(RouterAccessTest)
#include "tst_routeraccess.moc"
