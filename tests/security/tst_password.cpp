// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/password.h"

#include <QTest>

using namespace tb;

class PasswordTest : public QObject {
    Q_OBJECT

private slots:
    void knowsThePasswordAgain();
    void refusesEveryOtherPassword();
    void saltsEachHash();
    void namesItsCostsInTheHash();
    void takesComposedAndDecomposedLettersAsTheSame();
    void refusesWhatIsNoHash_data();
    void refusesWhatIsNoHash();
    void asksForANewHashWhenTheCostsRose();
    void judgesPasswordsByTheirLengthAlone_data();
    void judgesPasswordsByTheirLengthAlone();
};

void PasswordTest::knowsThePasswordAgain()
{
    const QString password = QStringLiteral("mật khẩu trực ban");
    QVERIFY(verifyPassword(hashPassword(password).value(), password).ok());
}

void PasswordTest::refusesEveryOtherPassword()
{
    const QByteArray hash = hashPassword(QStringLiteral("mật khẩu")).take();
    for (const QString &other : {QStringLiteral("mật khẩU"), QStringLiteral("mật khẩu "), QString()}) {
        const Done done = verifyPassword(hash, other);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, ErrorCode::WrongPassword);
    }
}

void PasswordTest::saltsEachHash()
{
    const QString password = QStringLiteral("12345678");
    QVERIFY(hashPassword(password).value() != hashPassword(password).value());
}

void PasswordTest::namesItsCostsInTheHash()
{
    QVERIFY(hashPassword(QStringLiteral("12345678")).value().startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
}

void PasswordTest::takesComposedAndDecomposedLettersAsTheSame()
{
    const QString composed = QStringLiteral("tiếng Việt");
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(composed != decomposed);
    QVERIFY(verifyPassword(hashPassword(composed).value(), decomposed).ok());
}

void PasswordTest::refusesWhatIsNoHash_data()
{
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("12345678");
    QTest::newRow("cut") << QByteArray("$argon2id$v=19$m=19456,t=2,p=1$");
    QTest::newRow("long") << QByteArray(100'000, '$');
}

void PasswordTest::refusesWhatIsNoHash()
{
    QFETCH(const QByteArray, hash);
    QVERIFY(!verifyPassword(hash, QStringLiteral("12345678")).ok());
    QVERIFY(needsRehash(hash));
}

void PasswordTest::asksForANewHashWhenTheCostsRose()
{
    QByteArray hash = hashPassword(QStringLiteral("12345678")).take();
    QVERIFY(!needsRehash(hash));
    QVERIFY(needsRehash(hash.replace("m=19456", "m=8192")));
}

void PasswordTest::judgesPasswordsByTheirLengthAlone_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("good");
    QTest::newRow("seven") << QStringLiteral("1234567") << false;
    QTest::newRow("eight") << QStringLiteral("12345678") << true;
    QTest::newRow("eight of one kind") << QStringLiteral("aaaaaaaa") << true;
    QTest::newRow("seven written in ten marks")
        << QStringLiteral("ếếếabcd").normalized(QString::NormalizationForm_D) << false;
    QTest::newRow("seven beyond the first plane") << QStringLiteral("😀😀😀😀😀😀😀") << false;
    QTest::newRow("longest") << QString(kLongestPassword, u'x') << true;
    QTest::newRow("too long") << QString(kLongestPassword + 1, u'x') << false;
}

void PasswordTest::judgesPasswordsByTheirLengthAlone()
{
    QFETCH(const QString, password);
    QTEST(checkPasswordPolicy(password).ok(), "good");
}

QTEST_APPLESS_MAIN(PasswordTest)
#include "tst_password.moc"
