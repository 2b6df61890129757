// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/token.h"

#include "fakes/seededrandom.h"

#include <QCryptographicHash>
#include <QTest>

using namespace tb;

class TokenTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackFromItsText();
    void isNeverTheSameTwice();
    void storesADigestThatTellsNothing();
    void refusesOtherSpellings_data();
    void refusesOtherSpellings();
};

void TokenTest::comesBackFromItsText()
{
    SeededRandom random;
    const Token token = Token::make(random);
    QCOMPARE(token.text().size(), 43);
    QVERIFY(Token::fromText(token.text()) == token);
    QCOMPARE(Token::fromText(token.text()).digest(), token.digest());
}

void TokenTest::isNeverTheSameTwice()
{
    SeededRandom random;
    QVERIFY(Token::make(random) != Token::make(random));
}

void TokenTest::storesADigestThatTellsNothing()
{
    SeededRandom random;
    const QByteArray secret = SeededRandom().bytes(32);
    const Token token = Token::make(random);
    QCOMPARE(token.digest(), QCryptographicHash::hash(secret, QCryptographicHash::Sha256));
    QVERIFY(!token.digest().contains(secret));
}

void TokenTest::refusesOtherSpellings_data()
{
    SeededRandom random;
    const QByteArray good = Token::make(random).text();
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("short") << good.chopped(1);
    QTest::newRow("long") << good + 'A';
    QTest::newRow("padded") << good + '=';
    QTest::newRow("blank in front") << ' ' + good;
    QTest::newRow("foreign letter") << '!' + good.sliced(1);
    // 43 characters carry 258 bits: the last two must be nought.
    QTest::newRow("stray bits") << QByteArray(42, 'A') + 'B';
    QTest::newRow("plain base 64") << QByteArray(42, '+') + 'A';
}

void TokenTest::refusesOtherSpellings()
{
    QFETCH(const QByteArray, text);
    QVERIFY(Token::fromText(text).isEmpty());
}

QTEST_APPLESS_MAIN(TokenTest)
#include "tst_token.moc"
