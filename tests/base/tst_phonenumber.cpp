// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phonenumber.h"
#include "fakes/csvrows.h"

#include <QtTest>

#include <map>

using namespace tb;

namespace {

PhoneNumber parsed(QStringView text)
{
    return parsePhone(text, u"028");
}

const std::map<QString, PhoneClass> kClasses{
    {QStringLiteral("none"), PhoneClass::None},
    {QStringLiteral("withheld"), PhoneClass::Withheld},
    {QStringLiteral("short"), PhoneClass::Short},
    {QStringLiteral("service"), PhoneClass::Service},
    {QStringLiteral("landline"), PhoneClass::Landline},
    {QStringLiteral("landline_local"), PhoneClass::LandlineLocal},
    {QStringLiteral("landline_old"), PhoneClass::LandlineOld},
    {QStringLiteral("mobile"), PhoneClass::Mobile},
    {QStringLiteral("mobile_old"), PhoneClass::MobileOld},
    {QStringLiteral("foreign"), PhoneClass::Foreign},
    {QStringLiteral("incomplete"), PhoneClass::Incomplete},
    {QStringLiteral("unknown"), PhoneClass::Unknown},
};

} // namespace

class PhoneNumberTest : public QObject {
    Q_OBJECT
private slots:
    void readsEveryRowOfTheTable_data();
    void readsEveryRowOfTheTable();
    void asksAboutALandlineOfBefore2017();
    void neverReadsAnOldAreaWithoutAskingWhenNoMobileHasIt();
    void acceptsAPrefixThatMetadataDoesNotKnow();
    void addsTheAreaCodeOfTheUnitAndSaysSo();
    void readsOutputAgain_data();
    void readsOutputAgain();
    void keepsTheSecondNumberOfAField_data();
    void keepsTheSecondNumberOfAField();
    void splitsExtensionsHoweverWritten_data();
    void splitsExtensionsHoweverWritten();
    void leavesHyphensInsideANumberAlone();
    void readsLetterOForZeroAndSaysSo();
    void keepsWhatItCannotRead();
    void knowsTheSameTelephone();
    void groupsWhileTyping_data();
    void groupsWhileTyping();
};

void PhoneNumberTest::readsEveryRowOfTheTable_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("display");
    const auto rows = csvRows(QStringLiteral("phone_tests.csv"));
    QCOMPARE(rows.size(), 40u);
    for (const QStringList &row : rows)
        QTest::addRow("%s", qPrintable(row[0])) << row[1] << row[0] << row[2] << row[3];
}

void PhoneNumberTest::readsEveryRowOfTheTable()
{
    QFETCH(QString, kind);
    QFETCH(QString, input);
    QFETCH(QString, canonical);
    QFETCH(QString, display);

    const PhoneNumber number = parsed(input);

    QVERIFY(kClasses.count(kind));
    QCOMPARE(number.canonical, canonical);
    QCOMPARE(number.display, display);
    QCOMPARE(number.kind, kClasses.at(kind));
}

void PhoneNumberTest::asksAboutALandlineOfBefore2017()
{
    const PhoneNumber number = parsed(u"(08) 3829 7598");

    QCOMPARE(number.kind, PhoneClass::LandlineOld);
    QVERIFY(number.hints.testFlag(PhoneHint::AskWhichNumber));
    QCOMPARE(number.canonical, QStringLiteral("+842838297598"));
    QCOMPARE(number.otherCanonical, QStringLiteral("+84838297598"));
    QCOMPARE(number.otherDisplay, QStringLiteral("0838 297 598"));
    QCOMPARE(parsed(u"0838 297 598").kind, PhoneClass::Mobile);
    QCOMPARE(parsed(u"0838297598").kind, PhoneClass::Mobile);
}

void PhoneNumberTest::neverReadsAnOldAreaWithoutAskingWhenNoMobileHasIt()
{
    const PhoneNumber number = parsed(u"0650.0000001");

    QCOMPARE(number.kind, PhoneClass::LandlineOld);
    QCOMPARE(number.canonical, QStringLiteral("+842740000001"));
    QVERIFY(number.hints.testFlag(PhoneHint::AskWhichNumber));
    QVERIFY(number.otherCanonical.isEmpty());
}

void PhoneNumberTest::acceptsAPrefixThatMetadataDoesNotKnow()
{
    QCOMPARE(parsed(u"0891234567").kind, PhoneClass::Mobile);
    QVERIFY(!parsed(u"0891234567").hints);
    QCOMPARE(parsed(u"0530 000 001").hints, PhoneHints(PhoneHint::NotAssigned));
}

void PhoneNumberTest::addsTheAreaCodeOfTheUnitAndSaysSo()
{
    const PhoneNumber number = parsePhone(u"900 0001", u"274");

    QCOMPARE(number.canonical, QStringLiteral("+842749000001"));
    QCOMPARE(number.hints, PhoneHints(PhoneHint::AreaCodeAdded));
    QCOMPARE(parsePhone(u"38297598", QStringView()).kind, PhoneClass::Incomplete);
    QCOMPARE(parsePhone(u"38297598", u"0274").kind, PhoneClass::Incomplete);
}

void PhoneNumberTest::readsOutputAgain_data()
{
    readsEveryRowOfTheTable_data();
}

void PhoneNumberTest::readsOutputAgain()
{
    QFETCH(QString, input);
    const PhoneNumber number = parsed(input);

    QCOMPARE(parsed(number.display).canonical, number.canonical);
    if (!number.canonical.contains(u';'))
        QCOMPARE(parsed(number.canonical).canonical, number.canonical);
}

void PhoneNumberTest::keepsTheSecondNumberOfAField_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("rest");
    QTest::newRow("slash") << "0912 345 678/0320000001"
                           << "0320000001";
    QTest::newRow("hyphen") << "0912345678 - 0320 000 001"
                            << "0320 000 001";
    QTest::newRow("words") << "0912345678 (chị Lan)" << QStringLiteral("(chị Lan)");
    QTest::newRow("semicolon") << "0912345678; 02838297598"
                               << "02838297598";
}

void PhoneNumberTest::keepsTheSecondNumberOfAField()
{
    QFETCH(QString, input);
    QFETCH(QString, rest);

    const PhoneNumber number = parsed(input);

    QCOMPARE(number.canonical, QStringLiteral("+84912345678"));
    QCOMPARE(number.rest, rest);
    QVERIFY(number.hints.testFlag(PhoneHint::MoreText));
}

void PhoneNumberTest::splitsExtensionsHoweverWritten_data()
{
    QTest::addColumn<QString>("input");
    for (const char *input : {"02838297598 - 102", "028.3829.7598 ext. 102", "028 38297598 EXT 102",
                              "(028) 38297598-102", "028 38297598 số lẻ 102", "028 38297598 (máy lẻ: 102)",
                              "+84 28 3829-7598 x102", "38297598/102", "ĐT: 028 38297598 nhánh 102"})
        QTest::newRow(input) << QString::fromUtf8(input);
}

void PhoneNumberTest::splitsExtensionsHoweverWritten()
{
    QFETCH(QString, input);

    const PhoneNumber number = parsed(input);

    QCOMPARE(number.canonical, QStringLiteral("+842838297598;ext=102"));
    QVERIFY(number.rest.isEmpty());
}

void PhoneNumberTest::leavesHyphensInsideANumberAlone()
{
    QCOMPARE(parsed(u"0912-345-678").canonical, QStringLiteral("+84912345678"));
    QCOMPARE(parsed(u"84-28-3829-7598").canonical, QStringLiteral("+842838297598"));
    QCOMPARE(parsed(u"1900-9095").canonical, QStringLiteral("19009095"));
    QCOMPARE(parsed(u"+1 202-555-0143").canonical, QStringLiteral("+12025550143"));
    QCOMPARE(parsed(u"+84 (0) 912 345 678").canonical, QStringLiteral("+84912345678"));
}

void PhoneNumberTest::readsLetterOForZeroAndSaysSo()
{
    const PhoneNumber number = parsed(u"o912 345 67O");

    QCOMPARE(number.canonical, QStringLiteral("+84912345670"));
    QVERIFY(number.hints.testFlag(PhoneHint::LetterForZero));
}

void PhoneNumberTest::keepsWhatItCannotRead()
{
    const PhoneNumber words = parsed(u"hỏi bảo vệ");
    QCOMPARE(words.kind, PhoneClass::Unknown);
    QCOMPARE(words.display, QStringLiteral("hỏi bảo vệ"));

    const PhoneNumber many = parsed(u"1234 5678 9012 3456");
    QCOMPARE(many.kind, PhoneClass::Unknown);
    QCOMPARE(many.canonical, QStringLiteral("1234567890123456"));
    QCOMPARE(many.display, QStringLiteral("1234 5678 9012 3456"));
}

void PhoneNumberTest::knowsTheSameTelephone()
{
    QVERIFY(parsed(u"84912345678").sameAs(parsed(u"0912.345.678")));
    QVERIFY(parsed(u"01230000001").sameAs(parsed(u"0830000001")));
    QVERIFY(parsed(u"02838297598 - 102").sameAs(parsed(u"02838297598")));
    QVERIFY(!parsed(u"02838297598 - 102").sameAs(parsed(u"02838297598 - 103")));
    QVERIFY(!parsed(u"0912345678").sameAs(parsed(u"0912345679")));
    QVERIFY(!parsed(u"Ẩn số").sameAs(parsed(u"Ẩn số")));
    QVERIFY(!parsed(u"02812").sameAs(parsed(u"02812")));
}

void PhoneNumberTest::groupsWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("mobile") << "0912345678"
                            << "0912 345 678";
    QTest::newRow("half a mobile") << "0912 34"
                                   << "0912 34";
    QTest::newRow("too long") << "09123456789"
                              << "0912 345 6789";
    QTest::newRow("city") << "02838297598"
                          << "028 3829 7598";
    QTest::newRow("half a city") << "0283829"
                                 << "028 3829";
    QTest::newRow("province") << "02740000001"
                              << "0274 0000 001";
    QTest::newRow("short") << "1022"
                           << "1022";
    QTest::newRow("service") << "19009095"
                             << "1900 9095";
    QTest::newRow("foreign") << "+1 202"
                             << "+1 202";
    QTest::newRow("nothing") << ""
                             << "";
}

void PhoneNumberTest::groupsWhileTyping()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);

    QCOMPARE(formatWhileTyping(typed), shown);
    QCOMPARE(formatWhileTyping(shown), shown);
}

QTEST_APPLESS_MAIN(PhoneNumberTest)
#include "tst_phonenumber.moc"
