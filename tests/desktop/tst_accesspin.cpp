// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/officertile.h"
#include "access/pinedit.h"
#include "access/pinsetup.h"
#include "access/signinpage.h"
#include "access/standingwatch.h"
#include "access/standingwords.h"
#include "accessdesk.h"
#include "look/messagebar.h"
#include "security/password.h"
#include "store/officertable.h"
#include "sync/wirecodec.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QtTest>

using namespace tb;

namespace {

const QString kPassword = QStringLiteral("mật khẩu của Hà");
const QString kDigits = QStringLiteral("205319");

struct Desk {
    Desk()
    {
        flow.setDesk(desk.seat, "token");
        pins.setDesk(desk.seat);
        if (!local.remember(desk.seat.officer, kPassword).ok()
            || !local.remember(desk.headSeat.officer, kPassword).ok())
            qFatal("nobody is known");
        page.setUnit(desk.seat.unit);
        page.resize(1366, 688);
        page.show();
    }

    template <class T> T *find(const char *name)
    {
        T *found = page.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void knowDigits(OfficerId officer)
    {
        if (!pin.keep(officer, hashPassword(kDigits).take()).ok())
            qFatal("no digits");
        page.refresh();
        choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    }
    void choose(const QString &name)
    {
        for (OfficerTile *tile : page.findChildren<OfficerTile *>()) {
            if (tile->text() == name)
                tile->click();
        }
    }
    void type(const char *edit, const QString &digits) { QTest::keyClicks(find<PinEdit>(edit), digits); }
    void signInByPassword()
    {
        find<QLineEdit>("passwordEdit")->setText(kPassword);
        QTest::keyClick(find<QLineEdit>("passwordEdit"), Qt::Key_Return);
    }
    bool asksForDigits() { return find<QWidget>("pinEntry")->isVisible(); }
    bool settlesDigits() { return find<QStackedWidget>("pages")->currentWidget()->objectName() == u"pinSetup"; }

    TestDesk desk;
    ScriptedTransport transport;
    AccountClient account{transport};
    LocalSignIn local{*desk.database, desk.clock};
    Session session;
    DeskPin pin{*desk.database, desk.clock};
    PinFlow pins{pin, session};
    SignInFlow flow{{*desk.database, account, local, session, [] { return false; },
                     [this](OfficerId officer) { return !pins.isUsable(officer); }}};
    SignInPage page{{*desk.database, desk.clock, desk.notice, session, flow, pins}};
    bool online = false;
    StandingWatch watch{{account, local, session, [this] { return online; }, [] { return QByteArray("token"); }}};
};

} // namespace

/// Six digits at a desk that several officers share.
class AccessPinTest : public QObject {
    Q_OBJECT
private slots:
    void opensWithTheSixthDigit();
    void opensForEachTheirOwn();
    void takesDigitsAlone();
    void saysHowManyTriesAreLeft();
    void makesOneWaitAndLeavesThePasswordOpen();
    void offersDigitsAfterThePassword();
    void namesTheOfficerOnceTheNameIsHere();
    void putsThemOffWithOneKey();
    void takesNoSlip();
    void leavesNoOpenDoorBehindTheOffer();
    void choosesNewOnesWhereTheyAreForgotten();
    void goesBackToThePasswordWhenTheProofIsOld();
    void walksTheTilesByArrowKeys();
    void givesWayWhereTheServerWantsThePassword();
    void opensWhereTheServerIsContentOrAway();
};

void AccessPinTest::opensWithTheSixthDigit()
{
    Desk desk;
    desk.knowDigits(desk.desk.seat.officer);
    QVERIFY(desk.asksForDigits());
    desk.type("pinEdit", kDigits.left(5));
    QVERIFY(!desk.pins.isBusy());
    desk.type("pinEdit", kDigits.right(1));
    QTRY_VERIFY(desk.session.isUnlocked());
    QCOMPARE(desk.session.seat()->officer, desk.desk.seat.officer);
    QVERIFY(desk.find<PinEdit>("pinEdit")->text().isEmpty());
    QVERIFY(desk.transport.questions.empty());
}

void AccessPinTest::opensForEachTheirOwn()
{
    Desk desk;
    desk.knowDigits(desk.desk.seat.officer);
    desk.choose(QStringLiteral("Nguyễn Hữu Nghĩa"));
    QVERIFY(!desk.asksForDigits()); // has none here
    QVERIFY(desk.find<QLineEdit>("passwordEdit")->isVisible());
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    QVERIFY(desk.asksForDigits());
}

void AccessPinTest::takesDigitsAlone()
{
    Desk desk;
    desk.knowDigits(desk.desk.seat.officer);
    desk.type("pinEdit", QStringLiteral("2a0-5"));
    QCOMPARE(desk.find<PinEdit>("pinEdit")->text(), QStringLiteral("205"));
    QVERIFY(!desk.find<PinEdit>("pinEdit")->testAttribute(Qt::WA_InputMethodEnabled));
    QCOMPARE(desk.find<PinEdit>("pinEdit")->displayText().contains(QLatin1Char('2')), false);
}

void AccessPinTest::saysHowManyTriesAreLeft()
{
    Desk desk;
    desk.knowDigits(desk.desk.seat.officer);
    desk.type("pinEdit", QStringLiteral("999998"));
    QTRY_VERIFY(desk.find<MessageBar>("pinBar")->isVisible());
    QVERIFY(desk.find<MessageBar>("pinBar")->accessibleName().contains(QLatin1String("4 more tries")));
    QVERIFY(desk.find<PinEdit>("pinEdit")->text().isEmpty());
    QVERIFY(!desk.session.isUnlocked());
}

void AccessPinTest::makesOneWaitAndLeavesThePasswordOpen()
{
    Desk desk;
    desk.knowDigits(desk.desk.seat.officer);
    for (int i = 0; i < DeskPin::kTries; ++i)
        QVERIFY(desk.pin.beginTry(desk.desk.seat.officer).ok());
    desk.type("pinEdit", kDigits); // the right ones
    QVERIFY(desk.find<MessageBar>("pinBar")->accessibleName().contains(QLatin1String("300")));
    QVERIFY(!desk.pins.isBusy());
    desk.find<QPushButton>("otherWayButton")->click();
    QVERIFY(!desk.asksForDigits());
    desk.signInByPassword();
    QVERIFY(desk.session.isUnlocked());
}

void AccessPinTest::offersDigitsAfterThePassword()
{
    Desk desk;
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    desk.signInByPassword();
    QVERIFY(desk.settlesDigits());
    QVERIFY(!desk.session.isUnlocked());
    desk.type("newPinEdit", kDigits);
    desk.type("newPinEdit", kDigits);
    QTRY_VERIFY(desk.session.isUnlocked());
    desk.session.lock();
    QVERIFY(desk.pins.isUsable(desk.desk.seat.officer));
}

void AccessPinTest::namesTheOfficerOnceTheNameIsHere()
{
    Desk desk;
    const auto title = [&desk] { return desk.find<QWidget>("pinSetup")->findChild<QLabel *>()->text(); };
    const Officer officer = *OfficerTable(*desk.desk.database).find(desk.desk.seat.officer).take();
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    desk.signInByPassword();
    QCOMPARE(title(), QStringLiteral("Nguyễn Thị Thu Hà: choose six digits for this desk"));
    desk.page.findChild<PinSetup *>()->begin(officer.id); // as where no name has been fetched
    QCOMPARE(title(), QStringLiteral("Choose six digits for this desk"));
    QVERIFY(!title().contains(officer.login));
    desk.page.refresh();
    QCOMPARE(title(), QStringLiteral("Nguyễn Thị Thu Hà: choose six digits for this desk"));
}

void AccessPinTest::putsThemOffWithOneKey()
{
    Desk desk;
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    desk.signInByPassword();
    QTest::keyClick(desk.find<PinEdit>("newPinEdit"), Qt::Key_Escape);
    QVERIFY(desk.session.isUnlocked());
    QVERIFY(!desk.pins.isUsable(desk.desk.seat.officer));
}

void AccessPinTest::takesNoSlip()
{
    Desk desk;
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    desk.signInByPassword();
    desk.type("newPinEdit", QStringLiteral("123456"));
    QVERIFY(desk.find<PinEdit>("newPinEdit")->text().isEmpty());
    desk.type("newPinEdit", kDigits);
    desk.type("newPinEdit", QStringLiteral("205318"));
    QVERIFY(!desk.pins.isBusy());
    QVERIFY(!desk.session.isUnlocked());
}

void AccessPinTest::leavesNoOpenDoorBehindTheOffer()
{
    Desk desk;
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    desk.signInByPassword();
    desk.desk.clock.advance(minutes(3));
    QTRY_VERIFY(!desk.settlesDigits());
    QVERIFY(!desk.session.isUnlocked());
}

void AccessPinTest::choosesNewOnesWhereTheyAreForgotten()
{
    Desk desk;
    desk.knowDigits(desk.desk.seat.officer);
    desk.find<QPushButton>("forgottenButton")->click();
    QVERIFY(!desk.asksForDigits());
    desk.signInByPassword();
    QVERIFY(desk.settlesDigits());
}

void AccessPinTest::goesBackToThePasswordWhenTheProofIsOld()
{
    Desk desk;
    desk.knowDigits(desk.desk.seat.officer);
    desk.desk.clock.advance(LocalSignIn::kOfflineDays + minutes(1));
    desk.type("pinEdit", kDigits);
    QVERIFY(!desk.asksForDigits());
    QVERIFY(!desk.session.isUnlocked());
}

void AccessPinTest::walksTheTilesByArrowKeys()
{
    Desk desk;
    desk.knowDigits(desk.desk.seat.officer);
    QTest::keyClick(desk.find<PinEdit>("pinEdit"), Qt::Key_Down);
    QVERIFY(!desk.asksForDigits()); // the head, who has none here
    const auto tiles = desk.page.findChildren<OfficerTile *>();
    QCOMPARE(std::count_if(tiles.begin(), tiles.end(), [](const OfficerTile *tile) { return tile->isChecked(); }), 1);
}

// Reset, changed elsewhere, ended elsewhere or long ago: the digits are worth what the password was.
void AccessPinTest::givesWayWhereTheServerWantsThePassword()
{
    Desk desk;
    desk.online = true;
    QStringList told;
    connect(&desk.watch, &StandingWatch::passwordNeeded, &desk.page,
            [&](const AccountStanding &standing, const std::optional<Moment> &confirmedAt) {
                told << StandingWords::why(standing, confirmedAt);
                desk.page.askPassword(told.last());
            });
    desk.knowDigits(desk.desk.seat.officer);
    AccountStanding reset;
    reset.passwordAt = desk.desk.clock.now();
    reset.passwordGiven = true;
    desk.transport.say(200, wire::encode(reset));
    desk.type("pinEdit", kDigits);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!desk.session.isUnlocked());
    QVERIFY2(told[0].contains(QStringLiteral("gave you a new password")), qPrintable(told[0]));
    QVERIFY(desk.find<MessageBar>("messageBar")->isVisibleTo(&desk.page));
    QVERIFY(!desk.asksForDigits());
    QVERIFY(!desk.pins.isUsable(desk.desk.seat.officer));
    // Nor does the password of before open this desk while the server is away.
    QCOMPARE(desk.local.signIn(desk.desk.seat.officer, kPassword).error().code, ErrorCode::NeverSignedInHere);
    QVERIFY(desk.local.signIn(desk.desk.headSeat.officer, kPassword).ok());
}

void AccessPinTest::opensWhereTheServerIsContentOrAway()
{
    Desk desk;
    desk.online = true;
    desk.knowDigits(desk.desk.seat.officer);
    AccountStanding well;
    well.proven = true;
    desk.transport.say(200, wire::encode(well));
    for (int round = 0; round < 2; ++round) { // the second time nobody answers
        desk.type("pinEdit", kDigits);
        QTRY_VERIFY(desk.session.isUnlocked());
        QTRY_COMPARE(desk.transport.questions.size(), size_t(round + 1));
        QCoreApplication::processEvents();
        QVERIFY(desk.session.isUnlocked());
        desk.session.lock();
        desk.page.refresh();
        desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    }
    QVERIFY(desk.pins.isUsable(desk.desk.seat.officer));
}

QTEST_MAIN(AccessPinTest)
#include "tst_accesspin.moc"
