// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/enrolmentcode.h"

#include "fakes/seededrandom.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tb;

class EnrolmentCodeTest : public QObject {
    Q_OBJECT

private slots:
    void isWrittenInThreeGroupsOfFour();
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
    QCOMPARE(code.digest().size(), 32);
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
