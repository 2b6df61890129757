// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/codesums.h"

#include "fakes/seededrandom.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tb;

class EnrolmentCodeTest : public QObject {
    Q_OBJECT

private slots:
    void isWrittenInThreeGroupsOfFour();
    void isKeptAsASecretOfItsLength();
    void usesEveryCharacterOfTheAlphabet();
    void forgivesTheWayItIsTyped_data();
    void forgivesTheWayItIsTyped();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
};

void EnrolmentCodeTest::isWrittenInThreeGroupsOfFour()
{
    SeededRandom random;
    const EnrolmentCode code = EnrolmentCode::make(random);
    static const QRegularExpression form(QStringLiteral("^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$"));
    QVERIFY2(form.match(code.text()).hasMatch(), qPrintable(code.text()));
    QVERIFY(EnrolmentCode::fromText(code.text()) == code);
}

// Whoever holds a copy of the database lacks the key, or has to hash slowly for each officer anew.
void EnrolmentCodeTest::isKeptAsASecretOfItsLength()
{
    SeededRandom random;
    QTemporaryDir folder;
    const CheckpointKey key = CheckpointKey::loadOrCreate(folder.filePath(QStringLiteral("key")), random).take();
    const CheckpointKey other = CheckpointKey::loadOrCreate(folder.filePath(QStringLiteral("other")), random).take();
    const QByteArray plain = EnrolmentCode::make(random).digest();
    const QByteArray hers(16, 'h');
    QCOMPARE(keyedSum(key, plain), keyedSum(key, plain));
    QVERIFY(keyedSum(key, plain) != keyedSum(other, plain));
    QCOMPARE(slowSum(hers, plain).value(), slowSum(hers, plain).value());
    QVERIFY(slowSum(hers, plain).value() != slowSum(QByteArray(16, 'n'), plain).value());
    // Earlier versions kept the plain sum: it is told by its length.
    QCOMPARE(plain.size(), kPlainSumBytes);
    QVERIFY(keyedSum(key, plain).size() > kPlainSumBytes);
    QVERIFY(slowSum(hers, plain).value().size() > kPlainSumBytes);
}

void EnrolmentCodeTest::usesEveryCharacterOfTheAlphabet()
{
    SeededRandom random;
    QSet<QChar> seen;
    for (int i = 0; i < 200; ++i) {
        const QString text = EnrolmentCode::make(random).text();
        seen.unite(QSet<QChar>(text.begin(), text.end()));
    }
    QCOMPARE(seen.size(), 32 + 1); // and the dash
}

void EnrolmentCodeTest::forgivesTheWayItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as shown") << QStringLiteral("01AB-CDEF-GHJK");
    QTest::newRow("small") << QStringLiteral("01ab-cdef-ghjk");
    QTest::newRow("in one") << QStringLiteral("01ABCDEFGHJK");
    QTest::newRow("blanks") << QStringLiteral("  01 AB\tCDEF GHJK\n");
    QTest::newRow("letters for digits") << QStringLiteral("OIAB-CDEF-GHJK");
    QTest::newRow("small letters for digits") << QStringLiteral("olab-cdef-ghjk");
    QTest::newRow("long dashes") << QStringLiteral("01AB–CDEF—GHJK");
}

void EnrolmentCodeTest::forgivesTheWayItIsTyped()
{
    QFETCH(const QString, typed);
    QCOMPARE(EnrolmentCode::fromText(typed).text(), QStringLiteral("01AB-CDEF-GHJK"));
}

void EnrolmentCodeTest::refusesWhatIsNoCode_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("short") << QStringLiteral("01AB-CDEF-GHJ");
    QTest::newRow("long") << QStringLiteral("01AB-CDEF-GHJK0");
    QTest::newRow("the letter that is left out") << QStringLiteral("U1AB-CDEF-GHJK");
    QTest::newRow("Vietnamese letter") << QStringLiteral("Đ1AB-CDEF-GHJK");
    QTest::newRow("nul") << QStringLiteral("01AB-CDEF-GHJ") + QChar(u'\0');
}

void EnrolmentCodeTest::refusesWhatIsNoCode()
{
    QFETCH(const QString, typed);
    QVERIFY(EnrolmentCode::fromText(typed).isEmpty());
    QVERIFY(EnrolmentCode::fromText(typed).text().isEmpty());
}

QTEST_APPLESS_MAIN(EnrolmentCodeTest)
#include "tst_enrolmentcode.moc"
