// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaincodes.h"
#include "routerfixture.h"

#include "security/totp.h"
#include "store/credentialtable.h"
#include "store/secondfactortable.h"

#include <QTest>

using namespace tb;

namespace {

const QString kHead = QStringLiteral("nghia");

struct Town : RouterFixture {
    Town() { desk = enrol(unit); }

    QByteArray shown(const QString &login, const QString &code, const QString &password)
    {
        Json::Object question{{QStringLiteral("login"), login}, {QStringLiteral("password"), password}};
        if (!code.isEmpty())
            question.emplace_back(QStringLiteral("code"), code);
        return object(std::move(question));
    }
    Asked post(const char *path, const QString &code = {}, const TestClient *at = nullptr,
               const QString &password = QString::fromUtf16(kPassword))
    {
        return ask(path, shown(kHead, code, password), (at ? *at : desk).enrolment.token);
    }
    Asked enter(const QString &code = {}, const TestClient *at = nullptr) { return post("/v1/signin", code, at); }
    QString code(int stepsFromNow = 0) const
    {
        return QString::fromLatin1(secret.codeAt(Totp::stepAt(clock.now()) + stepsFromNow));
    }
    QString factorOf(const Asked &asked) const
    {
        return textOf(JsonDecoder::decode(asked.body()).take(), u"second_factor");
    }
    void begin()
    {
        const Asked asked = post("/v1/second-factor");
        QCOMPARE(asked.status(), 200);
        secret = Totp::fromText(textOf(JsonDecoder::decode(asked.body()).take(), u"secret"));
        QVERIFY(!secret.isEmpty());
    }
    /// As a desk does it after a sign-in.
    void setUp()
    {
        QCOMPARE(enter().status(), 200);
        begin();
        const Asked asked = post("/v1/second-factor/confirm", code());
        QCOMPARE(asked.status(), 200);
        recovery = textsOf(JsonDecoder::decode(asked.body()).take(), u"recovery");
        QCOMPARE(recovery.size(), SecondFactors::kRecoveryCodes);
        clock.advance(Totp::kStep);
    }
    bool isProven(const TestClient &at)
    {
        return CredentialTable(*database).isProven(head, at.enrolment.desk, clock.now()).take();
    }
    SecondFactors factors() { return SecondFactors(*database, key, random, clock); }
    QStringList history()
    {
        QStringList words;
        for (const SecondFactorTable::Event &event : SecondFactorTable(*database).events(head).take())
            words << event.what;
        return words;
    }

    TestClient desk;
    Totp secret = Totp::fromBytes({});
    QStringList recovery;
};

} // namespace

class SecondFactorTest : public QObject {
    Q_OBJECT
private slots:
    void offersItToWhoeverLeads();
    void asksForTheCode();
    void opensOnceWithEachCode();
    void countsWrongCodesLikeWrongPasswords();
    void neverSpeaksOfACodeBeforeThePasswordIsRight();
    void guessesNothingBetweenTwoQuestionsForACode();
    void opensOnceWithEachRecoveryCode();
    void takesARecoveryCodeOfAnEarlierVersion();
    void provesNothingWhereItIsRequired();
    void letsThePasswordBeChangedJustAfter();
    void changesTheTelephone();
    void doesNotHoldBeforeItIsConfirmed();
    void forgetsWhatAPasswordAloneHadProved();
    void isTakenAwayByTheAdministrator();
    void keepsNoSecretInTheOpen();
    void opensByRecoveryWhereTheKeyIsLost();
};

void SecondFactorTest::offersItToWhoeverLeads()
{
    Town t;
    QCOMPARE(t.factorOf(t.enter()), QStringLiteral("offered"));
    QCOMPARE(t.factorOf(t.signIn(t.desk, QStringLiteral("quan"))), QStringLiteral("offered"));
    QCOMPARE(t.factorOf(t.signIn(t.desk, QStringLiteral("ha"))), QString());
    QVERIFY(t.isProven(t.desk));
}

void SecondFactorTest::asksForTheCode()
{
    Town t;
    t.setUp();
    QCOMPARE(t.enter().problem(), QStringLiteral("code-needed"));
    QCOMPARE(t.enter().status(), 403);
    QCOMPARE(t.enter(QStringLiteral("   ")).problem(), QStringLiteral("code-needed"));
    const Asked in = t.enter(t.code().insert(3, u' '));
    QCOMPARE(in.status(), 200);
    QCOMPARE(t.factorOf(in), QString());
    QCOMPARE(t.history(), QStringList{QStringLiteral("set-up")});
}

void SecondFactorTest::opensOnceWithEachCode()
{
    Town t;
    t.setUp();
    const QString code = t.code();
    QCOMPARE(t.enter(code).status(), 200);
    QCOMPARE(t.enter(code).problem(), QStringLiteral("wrong-code"));
    // The one that confirmed it has opened already as well.
    QCOMPARE(t.enter(t.code(-1)).problem(), QStringLiteral("wrong-code"));
    QCOMPARE(t.enter(t.code(1)).status(), 200);
    t.clock.advance(3 * Totp::kStep);
    QCOMPARE(t.enter(t.code(-2)).problem(), QStringLiteral("wrong-code"));
    // Two processes with the same code at the same moment.
    QCOMPARE(SecondFactorTable(*t.database).useStep(t.head, Totp::stepAt(t.clock.now())).value(), true);
    QCOMPARE(SecondFactorTable(*t.database).useStep(t.head, Totp::stepAt(t.clock.now())).value(), false);
}

void SecondFactorTest::countsWrongCodesLikeWrongPasswords()
{
    Town t;
    t.setUp();
    for (int i = 0; i < SignInDelays::kFree; ++i)
        QCOMPARE(t.enter(QStringLiteral("000000")).problem(), QStringLiteral("wrong-code"));
    const Asked late = t.enter(t.code());
    QCOMPARE(late.status(), 429);
    // It waits, and is not locked out.
    t.clock.advance(seconds(2));
    QCOMPARE(t.enter(t.code()).status(), 200);
    t.clock.advance(Totp::kStep);
    QCOMPARE(t.enter(QStringLiteral("000000")).problem(), QStringLiteral("wrong-code"));
    QCOMPARE(t.enter(t.code()).status(), 200);
}

void SecondFactorTest::neverSpeaksOfACodeBeforeThePasswordIsRight()
{
    Town t;
    t.setUp();
    const QString wrong = QStringLiteral("không phải mật khẩu");
    QCOMPARE(t.post("/v1/signin", {}, nullptr, wrong).problem(), QStringLiteral("wrong-password"));
    QCOMPARE(t.post("/v1/signin", t.code(), nullptr, wrong).problem(), QStringLiteral("wrong-password"));
    // Nor was the code spent by that.
    QCOMPARE(t.enter(t.code()).status(), 200);
}

// Whoever knows the password must not wipe out their failures by asking without a code.
void SecondFactorTest::guessesNothingBetweenTwoQuestionsForACode()
{
    Town t;
    t.setUp();
    for (int i = 0; i < SignInDelays::kFree; ++i) {
        QCOMPARE(t.enter().problem(), QStringLiteral("code-needed"));
        QCOMPARE(t.enter(QStringLiteral("000000")).problem(), QStringLiteral("wrong-code"));
    }
    QCOMPARE(t.enter().status(), 429);
}

void SecondFactorTest::opensOnceWithEachRecoveryCode()
{
    Town t;
    t.setUp();
    const Asked in = t.enter(t.recovery.first().toLower());
    QCOMPARE(in.status(), 200);
    QCOMPARE(t.factorOf(in), QStringLiteral("renewal"));
    QCOMPARE(t.enter(t.recovery.first()).problem(), QStringLiteral("wrong-code"));
    QCOMPARE(t.enter(t.recovery.last().remove(u'-')).status(), 200);
    QCOMPARE(SecondFactorTable(*t.database).recoveryLeft(t.head).value(), 8);
    QCOMPARE(t.enter(QStringLiteral("AAAA-AAAA-AAAA")).problem(), QStringLiteral("wrong-code"));
    QCOMPARE(t.history().last(), QStringLiteral("recovered"));
}

void SecondFactorTest::takesARecoveryCodeOfAnEarlierVersion()
{
    Town t;
    t.setUp();
    const EnrolmentCode code = EnrolmentCode::make(t.random);
    QVERIFY(SecondFactorTable(*t.database).putRecovery(t.head, {code.digest()}).ok());
    QVERIFY(hashPlainCodes(*t.database, t.key).ok());
    QCOMPARE(t.factorOf(t.enter(code.text())), QStringLiteral("renewal"));
    QCOMPARE(t.enter(code.text()).problem(), QStringLiteral("wrong-code"));
}

void SecondFactorTest::provesNothingWhereItIsRequired()
{
    Town t;
    QVERIFY(t.factors().require(true).ok());
    QCOMPARE(t.factorOf(t.enter()), QStringLiteral("required"));
    QVERIFY(!t.isProven(t.desk));
    QCOMPARE(t.push(t.desk, t.call(t.desk, t.head)).kind, VerdictKind::Held);
    QCOMPARE(t.factorOf(t.signIn(t.desk, QStringLiteral("ha"))), QString());
    t.setUp();
    QVERIFY(t.isProven(t.desk));
    QCOMPARE(t.factorOf(t.enter(t.code())), QString());
    QVERIFY(t.factors().require(false).ok());
    QCOMPARE(t.factors().isRequired().value(), false);
}

void SecondFactorTest::letsThePasswordBeChangedJustAfter()
{
    Town t;
    t.setUp();
    const auto change = [&](const char16_t *old, const char16_t *fresh) {
        return t.ask("/v1/password",
                     RouterFixture::object({{QStringLiteral("login"), kHead},
                                            {QStringLiteral("old"), QString::fromUtf16(old)},
                                            {QStringLiteral("new"), QString::fromUtf16(fresh)}}),
                     t.desk.enrolment.token);
    };
    const char16_t *fresh = u"một câu của riêng tôi";
    QCOMPARE(t.enter(t.code()).status(), 200);
    QCOMPARE(change(RouterFixture::kPassword, fresh).status(), 200);
    t.clock.advance(SignInDesk::kRecent);
    QCOMPARE(change(fresh, u"một câu khác của tôi").problem(), QStringLiteral("code-needed"));
}

void SecondFactorTest::changesTheTelephone()
{
    Town t;
    t.setUp();
    const Totp old = t.secret;
    t.clock.advance(SignInDesk::kRecent);
    QCOMPARE(t.post("/v1/second-factor").problem(), QStringLiteral("code-needed"));
    QCOMPARE(t.enter(t.recovery.first()).status(), 200);
    t.begin();
    const auto codeOf
        = [&](const Totp &which) { return QString::fromLatin1(which.codeAt(Totp::stepAt(t.clock.now()))); };
    // Until the new one is confirmed the old one opens.
    QCOMPARE(t.enter(codeOf(t.secret)).problem(), QStringLiteral("wrong-code"));
    QCOMPARE(t.enter(codeOf(old)).status(), 200);
    QCOMPARE(t.post("/v1/second-factor/confirm", t.code()).status(), 200);
    t.clock.advance(Totp::kStep);
    QCOMPARE(t.enter(codeOf(old)).problem(), QStringLiteral("wrong-code"));
    QCOMPARE(t.enter(t.recovery.last()).problem(), QStringLiteral("wrong-code"));
    QCOMPARE(t.enter(t.code()).status(), 200);
}

void SecondFactorTest::doesNotHoldBeforeItIsConfirmed()
{
    Town t;
    QCOMPARE(t.enter().status(), 200);
    QCOMPARE(t.post("/v1/second-factor/confirm", QStringLiteral("123456")).problem(), QStringLiteral("wrong-code"));
    t.begin();
    QCOMPARE(t.post("/v1/second-factor/confirm", QStringLiteral("000000")).problem(), QStringLiteral("wrong-code"));
    QCOMPARE(t.post("/v1/second-factor/confirm", t.code(-2)).problem(), QStringLiteral("wrong-code"));
    QCOMPARE(t.post("/v1/second-factor/confirm").status(), 400);
    QCOMPARE(t.factorOf(t.enter()), QStringLiteral("offered"));
    QVERIFY(t.history().isEmpty());
}

void SecondFactorTest::forgetsWhatAPasswordAloneHadProved()
{
    Town t;
    TestClient other = t.enrol(t.unit);
    QCOMPARE(t.enter({}, &other).status(), 200);
    t.setUp();
    QVERIFY(!t.isProven(other));
    QVERIFY(t.isProven(t.desk));
    QCOMPARE(t.push(other, t.call(other, t.head)).kind, VerdictKind::Held);
    QCOMPARE(t.enter(t.code(), &other).status(), 200);
    QVERIFY(t.isProven(other));
}

void SecondFactorTest::isTakenAwayByTheAdministrator()
{
    Town t;
    t.setUp();
    QVERIFY(t.factors().reset(t.head).ok());
    QVERIFY(!t.isProven(t.desk));
    QCOMPARE(t.factorOf(t.enter()), QStringLiteral("offered"));
    QCOMPARE(t.enter(t.recovery.first()).status(), 200); // the code is not looked at
    QCOMPARE(SecondFactorTable(*t.database).recoveryLeft(t.head).value(), 0);
    QCOMPARE(t.history(), (QStringList{QStringLiteral("set-up"), QStringLiteral("reset")}));
}

void SecondFactorTest::keepsNoSecretInTheOpen()
{
    Town t;
    t.setUp();
    const SecondFactor factor = SecondFactorTable(*t.database).find(t.head).take().value();
    QVERIFY(!factor.sealed.contains(t.secret.bytes()));
    QVERIFY(factor.pending.isEmpty());
    QCOMPARE(factor.setAt, std::optional(t.clock.now() - Totp::kStep));
    // Another officer's row opens with it for nobody.
    SecondFactorTable table(*t.database);
    QVERIFY(table.begin(t.administrator, factor.sealed).ok());
    QVERIFY(table.confirm(t.administrator, factor.sealed, 0, t.clock.now()).value());
    QCOMPARE(t.factors().judge(t.administrator, t.code()).value(), SecondFactors::Verdict::Wrong);
    QCOMPARE(t.factors().judge(t.head, t.code()).value(), SecondFactors::Verdict::Right);
}

void SecondFactorTest::opensByRecoveryWhereTheKeyIsLost()
{
    Town t;
    t.setUp();
    const CheckpointKey other
        = CheckpointKey::loadOrCreate(t.folder.filePath(QStringLiteral("another")), t.random).take();
    SecondFactors factors(*t.database, other, t.random, t.clock);
    QCOMPARE(factors.judge(t.head, t.code()).value(), SecondFactors::Verdict::Wrong);
    QCOMPARE(factors.judge(t.head, t.recovery.first()).value(), SecondFactors::Verdict::Recovered);
}

QTEST_GUILESS_MAIN(SecondFactorTest)
#include "tst_secondfactor.moc"
