// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accountcard.h"
#include "access/reproof.h"
#include "accessdesk.h"
#include "look/messagebar.h"
#include "store/officertable.h"
#include "sync/wirecodec.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tb;

namespace {

const QString kPassword = QStringLiteral("mật khẩu của Hà");
const QString kFresh = QStringLiteral("một câu của riêng tôi");

/// An officer who works at a desk, and the card of their own sign-in.
struct Desk {
    Desk()
    {
        if (!local.remember(desk.seat.officer, kPassword).ok())
            qFatal("nobody is known");
        session.begin(desk.seat, OfficerTable(*desk.database).find(desk.seat.officer).take().value());
        card.begin(desk.seat.desk);
    }

    void say(const AccountStanding &standing) { transport.say(200, wire::encode(standing)); }
    QLineEdit *edit(const char *name) { return card.findChild<QLineEdit *>(QLatin1String(name)); }
    void press(const char *name) { card.findChild<QPushButton *>(QLatin1String(name))->click(); }
    QString text(const char *name) { return card.findChild<QLabel *>(QLatin1String(name))->text(); }
    QString bar()
    {
        QStringList words;
        const auto *bar = card.findChild<MessageBar *>();
        for (const QLabel *label : bar->findChildren<QLabel *>())
            words << label->text();
        return bar->isVisibleTo(&card) ? words.join(QLatin1Char(' ')) : QString();
    }
    void type(const QString &now, const QString &fresh, const QString &again)
    {
        edit("accountPasswordEdit")->setText(now);
        edit("accountFreshEdit")->setText(fresh);
        edit("accountRepeatEdit")->setText(again);
    }
    bool opensWith(const QString &password) { return local.signIn(desk.seat.officer, password).ok(); }

    TestDesk desk;
    ScriptedTransport transport;
    AccountClient account{transport};
    LocalSignIn local{*desk.database, desk.clock};
    Session session;
    bool online = true;
    AccountFlow flow{{account, local, session, [] { return QByteArray("token"); }}};
    Reproof reproof{{account, local, session, [this] { return online; }, [] { return QByteArray("token"); }}};
    AccountCard card{flow, [](const Error &error) { return codeText(error.code); }};
};

} // namespace

class AccountCardTest : public QObject {
    Q_OBJECT
private slots:
    void tellsWhereOneIsSignedIn();
    void changesThePasswordAtAnyTime();
    void asksForThePasswordThatHolds();
    void takesNoNewOneThatIsNone();
    void asksForACodeWhereThereAreTwoFactors();
    void keepsWhatWasTypedWhereTheServerIsAway();
    void signsOutElsewhere();
    void leavesNothingForTheNextOfficer();
    void provesOnceMoreByTheServer();
    void provesOnceMoreWithoutAServer();
};

void AccountCardTest::tellsWhereOneIsSignedIn()
{
    Desk d;
    AccountStanding standing;
    standing.proven = true;
    standing.passwordAt = d.desk.clock.now();
    standing.desks = {{d.desk.seat.desk, 1, {}, d.desk.clock.now()},
                      {DeskId::fromText(QStringLiteral("0193612c-0000-7000-8000-000000000001")), 3,
                       QStringLiteral("Quầy tiếp dân"), d.desk.clock.now() - std::chrono::hours(24)}};
    d.say(standing);
    d.card.show();
    QTRY_VERIFY(d.text("accountDesksLabel").contains(QStringLiteral("Quầy tiếp dân")));
    const QStringList lines = d.text("accountDesksLabel").split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(QStringLiteral("this desk")), qPrintable(lines[0]));
    QVERIFY(!lines[1].contains(QStringLiteral("this desk")));
    QCOMPARE(d.transport.questions[0].path, QByteArray("/v1/account"));
}

void AccountCardTest::changesThePasswordAtAnyTime()
{
    Desk d;
    QSignalSpy told(&d.card, &AccountCard::told);
    d.transport.say(200, "{}");
    d.type(kPassword, kFresh, kFresh);
    d.press("accountChangeButton");
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(d.transport.questions[0].path, QByteArray("/v1/password"));
    QVERIFY(d.transport.questions[0].body.contains(kFresh.toUtf8()));
    // Also without a server, from now on.
    QVERIFY(d.opensWith(kFresh));
    QVERIFY(d.edit("accountPasswordEdit")->text().isEmpty() && d.edit("accountFreshEdit")->text().isEmpty());
}

void AccountCardTest::asksForThePasswordThatHolds()
{
    Desk d;
    d.type({}, kFresh, kFresh);
    d.press("accountChangeButton");
    QVERIFY2(d.bar().contains(QStringLiteral("that you have now")), qPrintable(d.bar()));
    d.press("accountEndButton");
    QVERIFY(d.transport.questions.empty());

    d.transport.say(403, {}, QStringLiteral("wrong-password"));
    d.type(QStringLiteral("sai"), kFresh, kFresh);
    d.press("accountChangeButton");
    QTRY_VERIFY(d.bar().contains(QStringLiteral("TB-400")));
    QCOMPARE(d.edit("accountFreshEdit")->text(), kFresh);
    QVERIFY(d.opensWith(kPassword));
}

void AccountCardTest::takesNoNewOneThatIsNone()
{
    Desk d;
    for (const auto &[fresh, again] : {std::pair(kFresh, kFresh + u'x'), std::pair(kPassword, kPassword),
                                       std::pair(QStringLiteral("ngắn"), QStringLiteral("ngắn"))}) {
        d.type(kPassword, fresh, again);
        d.press("accountChangeButton");
        QVERIFY(!d.bar().isEmpty());
    }
    QVERIFY(d.transport.questions.empty());
}

void AccountCardTest::asksForACodeWhereThereAreTwoFactors()
{
    Desk d;
    QVERIFY(!d.edit("accountCodeEdit")->isVisibleTo(&d.card));
    d.transport.say(403, {}, QStringLiteral("code-needed"));
    d.type(kPassword, kFresh, kFresh);
    d.press("accountChangeButton");
    QTRY_VERIFY(d.edit("accountCodeEdit")->isVisibleTo(&d.card));
    QCOMPARE(d.edit("accountFreshEdit")->text(), kFresh);

    d.transport.say(200, "{}");
    d.edit("accountCodeEdit")->setText(QStringLiteral("123456"));
    d.press("accountChangeButton");
    QTRY_VERIFY(d.opensWith(kFresh));
    QVERIFY(d.transport.questions[1].body.contains("\"code\":\"123456\""));
    QVERIFY(!d.edit("accountCodeEdit")->isVisibleTo(&d.card));
}

void AccountCardTest::keepsWhatWasTypedWhereTheServerIsAway()
{
    Desk d;
    d.type(kPassword, kFresh, kFresh);
    d.press("accountChangeButton");
    QTRY_VERIFY(d.bar().contains(codeText(ErrorCode::Unreachable)));
    QCOMPARE(d.edit("accountFreshEdit")->text(), kFresh);
    QVERIFY(d.opensWith(kPassword));
}

void AccountCardTest::signsOutElsewhere()
{
    Desk d;
    QSignalSpy told(&d.card, &AccountCard::told);
    d.transport.say(200, "{}");
    d.edit("accountPasswordEdit")->setText(kPassword);
    d.press("accountEndButton");
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(d.transport.questions[0].path, QByteArray("/v1/account/end"));
    QVERIFY(d.opensWith(kPassword));
}

void AccountCardTest::leavesNothingForTheNextOfficer()
{
    Desk d;
    d.type(kPassword, kFresh, kFresh);
    d.card.begin(d.desk.seat.desk);
    for (const char *name : {"accountPasswordEdit", "accountFreshEdit", "accountRepeatEdit"}) {
        QVERIFY(d.edit(name)->text().isEmpty());
        QCOMPARE(d.edit(name)->echoMode(), QLineEdit::Password);
    }
}

void AccountCardTest::provesOnceMoreByTheServer()
{
    Desk d;
    std::vector<Done> proved;
    const auto ask = [&](const QString &code) {
        d.reproof.ask(kPassword, code, [&](const Done &done) { proved.push_back(done); });
    };
    d.transport.say(403, {}, QStringLiteral("code-needed"));
    ask({});
    QTRY_COMPARE(proved.size(), size_t(1));
    QCOMPARE(proved[0].error().code, ErrorCode::SignInTooOld);
    d.transport.say(200, wire::encode(SignIn{d.desk.seat.officer}));
    ask(QStringLiteral("123456"));
    QTRY_COMPARE(proved.size(), size_t(2));
    QVERIFY(proved[1].ok());
    // What the desk knows does not count where the server says otherwise.
    d.transport.say(403, {}, QStringLiteral("wrong-password"));
    ask({});
    QTRY_COMPARE(proved.size(), size_t(3));
    QCOMPARE(proved[2].error().code, ErrorCode::WrongPassword);
    // Nobody proves anything for somebody who has left.
    d.transport.say(200, wire::encode(SignIn{d.desk.seat.officer}));
    ask({});
    d.session.lock();
    QTRY_COMPARE(proved.size(), size_t(4));
    QCOMPARE(proved[3].error().code, ErrorCode::NotSignedIn);
}

void AccountCardTest::provesOnceMoreWithoutAServer()
{
    Desk d;
    std::vector<Done> proved;
    const auto ask = [&](const QString &password) {
        d.reproof.ask(password, {}, [&](const Done &done) { proved.push_back(done); });
    };
    ask(kPassword); // thought to be there, and is not
    QTRY_COMPARE(proved.size(), size_t(1));
    QVERIFY(proved[0].ok());
    d.online = false;
    ask(QStringLiteral("sai"));
    ask(kPassword);
    QCOMPARE(proved.size(), size_t(3));
    QCOMPARE(proved[1].error().code, ErrorCode::WrongPassword);
    QVERIFY(proved[2].ok());
    QCOMPARE(d.transport.questions.size(), size_t(1));
}

QTEST_MAIN(AccountCardTest)
#include "tst_accountcard.moc"
