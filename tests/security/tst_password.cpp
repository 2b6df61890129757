// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/commonpasswords.h"
#include "security/password.h"

#include <QElapsedTimer>
#include <QFile>
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
    void judgesPasswordsByTheirLength_data();
    void judgesPasswordsByTheirLength();
    void asksForNoComposition_data();
    void asksForNoComposition();
    void refusesWhatIsGuessedFirst_data();
    void refusesWhatIsGuessedFirst();
    void knowsAllOfItsList();
    void isQuickWithWordsThatOverlap();
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

void PasswordTest::judgesPasswordsByTheirLength_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("good");
    QTest::newRow("seven") << QStringLiteral("ếcbvxzk") << false;
    QTest::newRow("eight") << QStringLiteral("ếcbvxzkm") << true;
    QTest::newRow("seven written in ten marks")
        << QStringLiteral("ếếếabcd").normalized(QString::NormalizationForm_D) << false;
    QTest::newRow("seven beyond the first plane") << QStringLiteral("😀😁😂😃😄😅😆") << false;
    QTest::newRow("sixty-four") << QStringLiteral("con cá lội").repeated(7).left(64) << true;
    QTest::newRow("longest") << QStringLiteral("mèo trèo").repeated(32) << true;
    QTest::newRow("too long") << QStringLiteral("mèo trèo").repeated(32) + u'x' << false;
}

void PasswordTest::judgesPasswordsByTheirLength()
{
    QFETCH(const QString, password);
    QTEST(checkPasswordPolicy(password).ok(), "good");
}

void PasswordTest::asksForNoComposition_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("small letters") << QStringLiteral("ngọn đèn dầu");
    QTest::newRow("digits") << QStringLiteral("70419283");
    QTest::newRow("signs") << QStringLiteral("!?…()–«»");
    QTest::newRow("blanks around") << QStringLiteral("  sáu từ ngắn  ");
    QTest::newRow("a context word among others") << QStringLiteral("hotline của bà ngoại");
}

void PasswordTest::asksForNoComposition()
{
    QFETCH(const QString, password);
    QVERIFY(checkPasswordPolicy(password, {QStringLiteral("nva.hb")}).ok());
}

void PasswordTest::refusesWhatIsGuessedFirst_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("the commonest") << QStringLiteral("12345678");
    QTest::newRow("the first of the list by its bytes") << QStringLiteral("!qaz2wsx");
    QTest::newRow("in capitals") << QStringLiteral("PassWord");
    QTest::newRow("one sign") << QStringLiteral("aaaaaaaa");
    QTest::newRow("two signs") << QStringLiteral("abababab");
    QTest::newRow("the program") << QStringLiteral("Trựcban@2026");
    QTest::newRow("password in Vietnamese") << QStringLiteral("Mật khẩu 123!");
    QTest::newRow("two words of the work") << QStringLiteral("UBND-hotline");
    QTest::newRow("the login and a year") << QStringLiteral("nva.hb2026");
}

void PasswordTest::refusesWhatIsGuessedFirst()
{
    QFETCH(const QString, password);
    const Done done = checkPasswordPolicy(password, {QStringLiteral("nva.hb")});
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::DraftIncomplete);
}

// Three thousand are asked for; each of the file is found.
void PasswordTest::knowsAllOfItsList()
{
    QFile file(QStringLiteral(":/passwords/common.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    while (!file.atEnd()) {
        const QString word = QString::fromUtf8(file.readLine().chopped(1));
        QVERIFY2(word.size() >= kShortestPassword && isGuessedFirst(word), qPrintable(word));
        ++count;
    }
    QVERIFY(count > 3000);
}

void PasswordTest::isQuickWithWordsThatOverlap()
{
    const QStringList own{QStringLiteral("soso"), QStringLiteral("sososo")};
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!isGuessedFirst(QStringLiteral("so").repeated(127) + u'z' + u'q', own));
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_APPLESS_MAIN(PasswordTest)
#include "tst_password.moc"
