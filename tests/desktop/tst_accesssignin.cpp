// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/idlelock.h"
#include "access/officertile.h"
#include "access/signinpage.h"
#include "accessdesk.h"
#include "look/messagebar.h"
#include "sync/wirecodec.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QtTest>

using namespace tb;

namespace {

const QString kPassword = QStringLiteral("mật khẩu của Hà");

struct Desk {
    Desk()
    {
        flow.setDesk(desk.seat, "token");
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
    void type(const QString &password)
    {
        find<QLineEdit>("passwordEdit")->setText(password);
        QTest::keyClick(find<QLineEdit>("passwordEdit"), Qt::Key_Return);
    }
    void serverSays(bool temporary) { transport.say(200, wire::encode(SignIn{desk.seat.officer, temporary})); }
    void choose(const QString &name)
    {
        for (OfficerTile *tile : page.findChildren<OfficerTile *>()) {
            if (tile->text() == name)
                tile->click();
        }
    }
    bool isToldOff() { return find<MessageBar>("messageBar")->isVisibleTo(&page); }

    TestDesk desk;
    ScriptedTransport transport;
    AccountClient account{transport};
    LocalSignIn local{*desk.database, desk.clock};
    Session session;
    bool online = true;
    SignInFlow flow{{*desk.database, account, local, session, [this] { return online; }}};
    DeskPin pin{*desk.database, desk.clock};
    PinFlow pins{pin, session};
    SignInPage page{{*desk.database, desk.clock, desk.notice, session, flow, pins}};
};

} // namespace

class AccessSignInTest : public QObject {
    Q_OBJECT
private slots:
    void opensTheDeskWhenTheServerAgrees();
    void opensTheDeskWithoutAServer();
    void waitsForNobodyWhenTheServerIsKnownToBeAway();
    void saysWhenThePasswordIsWrong();
    void forgetsWhatTheServerRefuses();
    void asksForAPasswordOfOnesOwn();
    void saysThatAFirstPasswordHasEnded();
    void takesNoPasswordThatWasTypedOnlyOnce();
    void letsSomebodyElseIn();
    void keepsTheLockedOfficerChosen();
    void leavesNoPasswordBehind();
    void showsNoCaller();
    void locksAfterAWhile();
};

void AccessSignInTest::opensTheDeskWhenTheServerAgrees()
{
    Desk desk;
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    desk.serverSays(false);
    desk.type(kPassword);

    QTRY_VERIFY(desk.session.isUnlocked());
    QCOMPARE(*desk.session.seat(), desk.desk.seat);
    QCOMPARE(desk.transport.questions[0].path, QByteArray("/v1/signin"));
    QCOMPARE(desk.transport.questions[0].token, QByteArray("token"));
    QVERIFY(desk.local.signIn(desk.desk.seat.officer, kPassword).ok());
}

void AccessSignInTest::opensTheDeskWithoutAServer()
{
    Desk desk;
    QVERIFY(desk.local.remember(desk.desk.seat.officer, kPassword).ok());
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    desk.type(kPassword);

    QTRY_VERIFY(desk.session.isUnlocked());
}

void AccessSignInTest::waitsForNobodyWhenTheServerIsKnownToBeAway()
{
    Desk desk;
    desk.online = false;
    QVERIFY(desk.local.remember(desk.desk.seat.officer, kPassword).ok());
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    desk.type(kPassword);

    QVERIFY(desk.session.isUnlocked());
    QCOMPARE(desk.transport.questions.size(), size_t(1)); // asked behind the scenes all the same
}

void AccessSignInTest::saysWhenThePasswordIsWrong()
{
    Desk desk;
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    desk.transport.say(403, {}, QStringLiteral("wrong-password"));
    QVERIFY(!desk.isToldOff());
    desk.type(kPassword);

    QTRY_VERIFY(desk.isToldOff());
    QVERIFY(!desk.session.isUnlocked());
}

void AccessSignInTest::forgetsWhatTheServerRefuses()
{
    Desk desk;
    QVERIFY(desk.local.remember(desk.desk.seat.officer, kPassword).ok());
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    desk.transport.say(403, {}, QStringLiteral("wrong-password"));
    desk.type(kPassword);

    QTRY_VERIFY(desk.isToldOff());
    QCOMPARE(desk.local.signIn(desk.desk.seat.officer, kPassword).error().code, ErrorCode::NeverSignedInHere);
}

void AccessSignInTest::asksForAPasswordOfOnesOwn()
{
    Desk desk;
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    desk.serverSays(true);
    desk.type(kPassword);
    auto *pages = desk.find<QStackedWidget>("pages");
    QTRY_COMPARE(pages->currentWidget()->objectName(), QStringLiteral("freshPage"));
    QVERIFY(!desk.session.isUnlocked());
    // What somebody else chose opens nothing by itself, not even without a server.
    QCOMPARE(desk.local.signIn(desk.desk.seat.officer, kPassword).error().code, ErrorCode::NeverSignedInHere);

    desk.transport.say(200, "{}");
    desk.find<QLineEdit>("freshEdit")->setText(QStringLiteral("một câu của riêng tôi"));
    desk.find<QLineEdit>("repeatEdit")->setText(QStringLiteral("một câu của riêng tôi"));
    desk.find<QPushButton>("freshButton")->click();

    QTRY_VERIFY(desk.session.isUnlocked());
    QCOMPARE(desk.transport.questions[1].path, QByteArray("/v1/password"));
    QVERIFY(desk.local.signIn(desk.desk.seat.officer, QStringLiteral("một câu của riêng tôi")).ok());
}

void AccessSignInTest::saysThatAFirstPasswordHasEnded()
{
    Desk desk;
    // A desk of an older version may still know it.
    QVERIFY(desk.local.remember(desk.desk.seat.officer, kPassword).ok());
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    desk.transport.say(403, {}, QStringLiteral("password-ended"));
    desk.type(kPassword);

    QTRY_VERIFY(desk.isToldOff());
    QVERIFY(!desk.session.isUnlocked());
    QCOMPARE(desk.local.signIn(desk.desk.seat.officer, kPassword).error().code, ErrorCode::NeverSignedInHere);
}

void AccessSignInTest::takesNoPasswordThatWasTypedOnlyOnce()
{
    Desk desk;
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    desk.serverSays(true);
    desk.type(kPassword);
    QTRY_COMPARE(desk.find<QStackedWidget>("pages")->currentWidget()->objectName(), QStringLiteral("freshPage"));
    desk.find<QLineEdit>("freshEdit")->setText(QStringLiteral("một câu của riêng tôi"));
    desk.find<QPushButton>("freshButton")->click();

    QVERIFY(desk.find<MessageBar>("freshBar")->isVisibleTo(&desk.page));
    QCOMPARE(desk.transport.questions.size(), size_t(1));
}

void AccessSignInTest::letsSomebodyElseIn()
{
    Desk desk;
    QVERIFY(!desk.find<QLineEdit>("loginEdit")->isVisibleTo(&desk.page));
    desk.page.findChildren<OfficerTile *>().last()->click();
    QVERIFY(desk.find<QLineEdit>("loginEdit")->isVisibleTo(&desk.page));
    desk.find<QLineEdit>("loginEdit")->setText(QStringLiteral("nghia"));
    desk.transport.say(200, wire::encode(SignIn{desk.desk.headSeat.officer, false}));
    desk.type(kPassword);

    QTRY_VERIFY(desk.session.isUnlocked());
    QCOMPARE(desk.session.officer()->name, QStringLiteral("Nguyễn Hữu Nghĩa"));
}

void AccessSignInTest::keepsTheLockedOfficerChosen()
{
    Desk desk;
    desk.session.begin(desk.desk.headSeat, Officer{desk.desk.headSeat.officer, {}, {}, {}, {}, {}, {}});
    desk.session.lock();
    desk.page.hide();
    desk.page.show();

    for (OfficerTile *tile : desk.page.findChildren<OfficerTile *>())
        QCOMPARE(tile->isChecked(), tile->text() == QStringLiteral("Nguyễn Hữu Nghĩa"));
}

void AccessSignInTest::leavesNoPasswordBehind()
{
    Desk desk;
    desk.choose(QStringLiteral("Nguyễn Thị Thu Hà"));
    desk.serverSays(false);
    desk.type(kPassword);
    QTRY_VERIFY(desk.session.isUnlocked());
    QCOMPARE(desk.find<QLineEdit>("passwordEdit")->text(), QString());
}

void AccessSignInTest::showsNoCaller()
{
    Desk desk;
    QVERIFY(CallDesk(*desk.desk.pen).logCall(desk.desk.seat, desk.desk.draft()).ok());
    desk.page.refresh();
    for (const QWidget *widget : desk.page.findChildren<QWidget *>()) {
        QVERIFY(!widget->accessibleName().contains(QStringLiteral("Huỳnh")));
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY(!label->text().contains(QStringLiteral("Huỳnh")));
    }
}

void AccessSignInTest::locksAfterAWhile()
{
    IdleLock lock(qApp, milliseconds(30));
    QSignalSpy idle(&lock, &IdleLock::idle);
    lock.setActive(true);
    QTRY_COMPARE(idle.count(), 1);
}

QTEST_MAIN(AccessSignInTest)
#include "tst_accesssignin.moc"
