// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/pinedit.h"
#include "access/signinpage.h"
#include "accessdesk.h"
#include "security/password.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QtTest>

using namespace tb;

/// Whoever keeps passwords in a safe program pastes them; whoever stands behind sees nothing.
class PasswordFieldsTest : public QObject {
    Q_OBJECT
private slots:
    void takeWhatIsPasted_data();
    void takeWhatIsPasted();
    void giveNothingBack_data();
    void giveNothingBack();
};

namespace {

struct Door {
    TestDesk desk;
    ScriptedTransport transport;
    AccountClient account{transport};
    LocalSignIn local{*desk.database, desk.clock};
    Session session;
    SignInFlow flow{{*desk.database, account, local, session, [] { return true; }}};
    DeskPin pin{*desk.database, desk.clock};
    PinFlow pins{pin, session};
    SignInPage page{{*desk.database, desk.clock, desk.notice, session, flow, pins}};
};

void allFields()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"passwordEdit", "freshEdit", "repeatEdit"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

} // namespace

void PasswordFieldsTest::takeWhatIsPasted_data()
{
    allFields();
}

void PasswordFieldsTest::takeWhatIsPasted()
{
    QFETCH(const QString, name);
    Door door;
    auto *edit = door.page.findChild<QLineEdit *>(name);
    QVERIFY(edit);
    const QString password
        = QStringLiteral("một câu dài, có dấu và  hai khoảng trắng ").repeated(6).left(kLongestPassword);
    QGuiApplication::clipboard()->setText(password);
    QTest::keySequence(edit, QKeySequence::Paste);
    QCOMPARE(edit->text(), password);
}

void PasswordFieldsTest::giveNothingBack_data()
{
    allFields();
}

void PasswordFieldsTest::giveNothingBack()
{
    QFETCH(const QString, name);
    Door door;
    auto *edit = door.page.findChild<QLineEdit *>(name);
    QVERIFY(edit);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    edit->setText(QStringLiteral("ngọn đèn dầu"));
    QVERIFY(!edit->displayText().contains(u'n'));
    QGuiApplication::clipboard()->setText(QStringLiteral("trước"));
    edit->selectAll();
    QTest::keySequence(edit, QKeySequence::Copy);
    QTest::keySequence(edit, QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("trước"));
    for (const PinEdit *digits : door.page.findChildren<PinEdit *>())
        QCOMPARE(digits->echoMode(), QLineEdit::Password);
}

QTEST_MAIN(PasswordFieldsTest)
#include "tst_passwordfields.moc"
