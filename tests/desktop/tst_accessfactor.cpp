// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/codeentry.h"
#include "access/factorsetup.h"
#include "access/officertile.h"
#include "access/qrcode.h"
#include "access/recoverysheet.h"
#include "access/signinpage.h"
#include "accessdesk.h"
#include "journal/jsondecoder.h"
#include "look/messagebar.h"
#include "sync/wirecodec.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace tb;

namespace {

const QString kPassword = QStringLiteral("mật khẩu của Hà");
const QByteArray kSecret = R"({"secret":"GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ"})";

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
    void enter(const char *name, const QString &text)
    {
        find<QLineEdit>(name)->setText(text);
        QTest::keyClick(find<QLineEdit>(name), Qt::Key_Return);
    }
    void enterPassword()
    {
        for (OfficerTile *tile : page.findChildren<OfficerTile *>()) {
            if (tile->text() == QStringLiteral("Nguyễn Thị Thu Hà"))
                tile->click();
        }
        enter("passwordEdit", kPassword);
    }
    void refuse(const char *slug) { transport.say(403, {}, QString::fromLatin1(slug)); }
    void welcome(FactorStep step, bool temporary = false)
    {
        transport.say(200, wire::encode(SignIn{desk.seat.officer, temporary, step}));
        if (!temporary)
            transport.say(200, kSecret);
    }
    void recover() { transport.say(200, R"({"recovery":["AAAA-BBBB-CCCC","DDDD-EEEE-FFFF"]})"); }
    QString codeSent(size_t question)
    {
        return textOf(JsonDecoder::decode(transport.questions.at(question).body).take(), u"code");
    }
    bool sees(const char *name) { return find<QWidget>(name)->isVisible(); }
    bool opensAlone() { return local.signIn(desk.seat.officer, kPassword).ok(); }

    TestDesk desk;
    ScriptedTransport transport;
    AccountClient account{transport};
    LocalSignIn local{*desk.database, desk.clock};
    Session session;
    bool online = true;
    SignInFlow flow{{*desk.database, account, local, session, [this] { return online; }, {}, &desk.clock}};
    DeskPin pin{*desk.database, desk.clock};
    PinFlow pins{pin, session};
    SignInPage page{{*desk.database, desk.clock, desk.notice, session, flow, pins}};
};

} // namespace

class AccessFactorTest : public QObject {
    Q_OBJECT
private slots:
    void asksForTheCodeOnlyWhenTheServerDoes();
    void saysWhenTheCodeIsWrong();
    void goesBackFromTheCode();
    void setsUpAndTellsTheRecoveryCodes();
    void isPutOffForAMonth();
    void opensNothingWhereItIsRequired();
    void comesAfterAPasswordOfOnesOwn();
    void opensWithoutTheServerWhereBothWereShown();
    void leavesNoSecretBehind();
    void leavesNoOpenDoor();
    void savesTheCodesForTheirOwnerAlone();
    void drawsACodeThatFitsTheText();
};

void AccessFactorTest::asksForTheCodeOnlyWhenTheServerDoes()
{
    Desk desk;
    desk.refuse("code-needed");
    desk.enterPassword();
    QTRY_VERIFY(desk.sees("codeEdit"));
    QVERIFY(!desk.session.isUnlocked());
    QVERIFY(!desk.opensAlone());
    QVERIFY(desk.find<QLineEdit>("codeEdit")->hasFocus() || !desk.page.isActiveWindow());

    desk.transport.say(200, wire::encode(SignIn{desk.desk.seat.officer, false, FactorStep::None}));
    desk.enter("codeEdit", QStringLiteral(" 123 456 "));
    QTRY_VERIFY(desk.session.isUnlocked());
    QCOMPARE(desk.codeSent(0), QString());
    QCOMPARE(desk.codeSent(1), QStringLiteral("123 456"));
    QVERIFY(desk.opensAlone());
}

void AccessFactorTest::saysWhenTheCodeIsWrong()
{
    Desk desk;
    desk.refuse("code-needed");
    desk.enterPassword();
    QTRY_VERIFY(desk.sees("codeEdit"));
    QVERIFY(!desk.sees("codeBar"));
    desk.enter("codeEdit", QString());
    QVERIFY(desk.sees("codeBar"));
    QCOMPARE(desk.transport.questions.size(), size_t(1));

    desk.refuse("wrong-code");
    desk.enter("codeEdit", QStringLiteral("000000"));
    QTRY_COMPARE(desk.transport.questions.size(), size_t(2));
    QTRY_VERIFY(desk.find<QWidget>("codeButton")->isEnabled() && desk.sees("codeBar"));
    QVERIFY(!desk.session.isUnlocked());
    QVERIFY(!desk.opensAlone());
    // Too many: it is said on the same page.
    desk.transport.say(429, {}, QStringLiteral("too-many-requests"));
    desk.enter("codeEdit", QStringLiteral("000001"));
    QTRY_COMPARE(desk.transport.questions.size(), size_t(3));
    QTRY_VERIFY(desk.sees("codeBar"));
}

void AccessFactorTest::goesBackFromTheCode()
{
    Desk desk;
    desk.refuse("code-needed");
    desk.enterPassword();
    QTRY_VERIFY(desk.sees("codeEdit"));
    QTest::keyClick(desk.find<QLineEdit>("codeEdit"), Qt::Key_Escape);
    QVERIFY(desk.sees("passwordEdit"));
    QVERIFY(!desk.session.isUnlocked());
    desk.flow.giveCode(QStringLiteral("123456"));
    QCOMPARE(desk.transport.questions.size(), size_t(1));
}

void AccessFactorTest::setsUpAndTellsTheRecoveryCodes()
{
    Desk desk;
    desk.welcome(FactorStep::Offered);
    desk.enterPassword();
    QTRY_COMPARE(desk.find<QLabel>("secretLabel")->text(), QStringLiteral("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ"));
    QVERIFY(desk.sees("secretPicture"));
    QVERIFY(!desk.session.isUnlocked());

    desk.refuse("wrong-code");
    desk.enter("firstCodeEdit", QStringLiteral("000000"));
    QTRY_VERIFY(desk.sees("factorBar"));
    desk.recover();
    desk.enter("firstCodeEdit", QStringLiteral("123456"));
    QTRY_VERIFY(desk.sees("recoveryLabel"));
    QVERIFY(desk.find<QLabel>("recoveryLabel")->text().contains(QStringLiteral("DDDD-EEEE-FFFF")));
    QVERIFY(!desk.session.isUnlocked());
    desk.find<QAbstractButton>("recoveryKeptButton")->click();
    QVERIFY(desk.session.isUnlocked());
    QVERIFY(desk.opensAlone());
    QCOMPARE(desk.transport.questions.back().path, QByteArray("/v1/second-factor/confirm"));
}

void AccessFactorTest::isPutOffForAMonth()
{
    Desk desk;
    desk.welcome(FactorStep::Offered);
    desk.enterPassword();
    QTRY_VERIFY(!desk.find<QLabel>("secretLabel")->text().isEmpty());
    QTest::keyClick(desk.find<QLineEdit>("firstCodeEdit"), Qt::Key_Escape);
    QVERIFY(desk.session.isUnlocked());
    desk.session.end();

    desk.transport.say(200, wire::encode(SignIn{desk.desk.seat.officer, false, FactorStep::Offered}));
    desk.enterPassword();
    QTRY_VERIFY(desk.session.isUnlocked());
    desk.session.end();
    desk.desk.clock.advance(SignInFlow::kPutOff);
    desk.welcome(FactorStep::Offered);
    desk.enterPassword();
    QTRY_VERIFY(desk.sees("secretLabel"));
}

void AccessFactorTest::opensNothingWhereItIsRequired()
{
    Desk desk;
    desk.welcome(FactorStep::Required);
    desk.enterPassword();
    QTRY_VERIFY(!desk.find<QLabel>("secretLabel")->text().isEmpty());
    QVERIFY(!desk.opensAlone());
    QTest::keyClick(desk.find<QLineEdit>("firstCodeEdit"), Qt::Key_Escape);
    QVERIFY(!desk.session.isUnlocked());
    QVERIFY(desk.sees("passwordEdit"));
}

void AccessFactorTest::comesAfterAPasswordOfOnesOwn()
{
    Desk desk;
    desk.welcome(FactorStep::Offered, true);
    desk.enterPassword();
    QTRY_VERIFY(desk.sees("freshEdit"));
    QVERIFY(!desk.sees("secretLabel"));
    const QString own = QStringLiteral("một câu của riêng tôi");
    desk.transport.say(200, "{}");
    desk.transport.say(200, kSecret);
    desk.find<QLineEdit>("freshEdit")->setText(own);
    desk.enter("repeatEdit", own);
    QTRY_VERIFY(desk.sees("secretLabel"));
    QTRY_COMPARE(desk.transport.questions.size(), size_t(3));
    QCOMPARE(textOf(JsonDecoder::decode(desk.transport.questions[2].body).take(), u"password"), own);
}

void AccessFactorTest::opensWithoutTheServerWhereBothWereShown()
{
    Desk desk;
    QVERIFY(desk.local.remember(desk.desk.seat.officer, kPassword).ok());
    desk.online = false;
    desk.refuse("code-needed");
    desk.enterPassword();
    QTRY_VERIFY(desk.session.isUnlocked());
    // The server's question behind the scenes changes nothing, and makes nobody younger.
    QTRY_COMPARE(desk.transport.questions.size(), size_t(1));
    desk.session.end();
    desk.desk.clock.advance(LocalSignIn::kOfflineDays + std::chrono::hours(1));
    QVERIFY(!desk.opensAlone());
}

void AccessFactorTest::leavesNoSecretBehind()
{
    Desk desk;
    desk.welcome(FactorStep::Offered);
    desk.enterPassword();
    QTRY_VERIFY(!desk.find<QLabel>("secretLabel")->text().isEmpty());
    desk.recover();
    desk.enter("firstCodeEdit", QStringLiteral("123456"));
    QTRY_VERIFY(desk.sees("recoveryLabel"));
    desk.find<QAbstractButton>("recoveryKeptButton")->click();
    QCOMPARE(desk.find<QLabel>("secretLabel")->text(), QString());
    QCOMPARE(desk.find<QLabel>("recoveryLabel")->text(), QString());
    QVERIFY(desk.page.findChild<QrCode *>()->isEmpty());
}

void AccessFactorTest::leavesNoOpenDoor()
{
    Desk desk;
    desk.welcome(FactorStep::Offered);
    desk.enterPassword();
    QTRY_VERIFY(desk.sees("secretLabel"));
    desk.desk.clock.advance(std::chrono::minutes(11));
    QTRY_VERIFY(desk.sees("passwordEdit"));
    QVERIFY(!desk.session.isUnlocked());
}

void AccessFactorTest::savesTheCodesForTheirOwnerAlone()
{
    const QTemporaryDir folder;
    RecoverySheet sheet;
    sheet.begin(QStringLiteral("ha"), {QStringLiteral("AAAA-BBBB-CCCC"), QStringLiteral("DDDD-EEEE-FFFF")});
    QFile file(folder.filePath(QStringLiteral("codes.txt")));
    sheet.saveTo(file.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("AAAA-BBBB-CCCC\nDDDD-EEEE-FFFF\n"));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    sheet.saveTo(folder.filePath(QStringLiteral("no/such/folder.txt")));
    QStringList told;
    for (const QLabel *label : sheet.findChild<MessageBar *>(QStringLiteral("recoveryBar"))->findChildren<QLabel *>())
        told << label->text();
    QVERIFY(told.contains(QStringLiteral("The file could not be written")));
}

// Finder patterns in three corners, on white, whatever the theme.
void AccessFactorTest::drawsACodeThatFitsTheText()
{
    QrCode code;
    QVERIFY(code.isEmpty());
    code.setText(QStringLiteral("otpauth://totp/ha?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
    QVERIFY(!code.isEmpty());
    code.resize(code.sizeHint());
    const QImage seen = code.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            colours.insert(seen.pixel(x, y));
    }
    QVERIFY(colours.contains(qRgb(0, 0, 0)));
    QVERIFY(colours.contains(qRgb(255, 255, 255)));
    code.setText(QString(4000, u'x'));
    QVERIFY(code.isEmpty());
}

QTEST_MAIN(AccessFactorTest)
#include "tst_accessfactor.moc"
