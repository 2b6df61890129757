// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/viquery.h"
#include "base/vitext.h"
#include "fakes/csvrows.h"

#include <QtTest>

using namespace tb;

class ViTextTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhatTheTableSays_data();
    void findsWhatTheTableSays();
    void foldsAsTheFormsOfUnicodeWould();
    void foldsEveryLetterWithMarks();
    void keepsForeignNamesFindable();
    void leavesOneSpaceForAnyGap();
    void putsTheToneBehindTheSyllable();
    void knowsWhenMarksWereTyped();
    void readsKeysTypedWithTheMarkAtTheEnd();
    void leavesNumbersAmongKeysAlone();
};

void ViTextTest::findsWhatTheTableSays_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("match");
    const auto rows = csvRows(QStringLiteral("text_search_tests.csv"));
    QCOMPARE(rows.size(), 47u);
    for (const QStringList &row : rows) {
        const bool nfd = row[3] == u"NFD";
        QTest::addRow("%s: %s in %s", qPrintable(row[0]), qPrintable(row[1]), qPrintable(row[2]))
            << row[0] << row[1] << (nfd ? row[2].normalized(QString::NormalizationForm_D) : row[2])
            << (row[4] == u"yes");
    }
}

void ViTextTest::findsWhatTheTableSays()
{
    QFETCH(QString, mode);
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(bool, match);

    if (mode == u"folded")
        QCOMPARE(fold(text).contains(fold(query)), match);
    else if (mode == u"diacritics")
        QCOMPARE(toneKey(text).contains(toneKey(query)), match);
    else if (mode == u"iy")
        QCOMPARE(foldIy(text).contains(foldIy(query)), match);
    else if (mode == u"keys")
        QCOMPARE(fold(text).contains(keysToAscii(query)), match);
    else
        QFAIL("unknown mode");
}

void ViTextTest::foldsAsTheFormsOfUnicodeWould()
{
    const QString text = QStringLiteral("Ủy ban nhân dân PHƯỜNG Bình Hưng Hoà – quầy số 5, “một cửa”");

    QCOMPARE(fold(text), QStringLiteral("uy ban nhan dan phuong binh hung hoa quay so 5 mot cua"));
    QCOMPARE(fold(text.normalized(QString::NormalizationForm_D)), fold(text));
}

void ViTextTest::foldsEveryLetterWithMarks()
{
    for (char16_t code = 0x00c0; code < 0x1f00; code = code == 0x024f ? 0x1e00 : code + 1) {
        const QString parts = QString(QChar(code)).normalized(QString::NormalizationForm_D);
        const char16_t base = parts.front().toLower().unicode();
        if (parts.size() > 1 && base >= u'a' && base <= u'z')
            QCOMPARE(fold(QString(QChar(code))), QString(QChar(base)));
    }
    QCOMPARE(fold(u"đĐ"), QStringLiteral("dd"));
}

void ViTextTest::keepsForeignNamesFindable()
{
    QCOMPARE(fold(u"Søren Weiß, François"), QStringLiteral("soren weiss francois"));
    QCOMPARE(fold(u"ＡＢ１ ﬁ"), QStringLiteral("ab1 fi"));
    QCOMPARE(fold(u"Иван 王"), QStringLiteral("иван 王"));
    QCOMPARE(fold(u"\U00020000 a\U0001F600b"), QStringLiteral("\U00020000 a b"));
}

void ViTextTest::leavesOneSpaceForAnyGap()
{
    QCOMPARE(fold(u"  Kinh tế,\t- Hạ tầng \n"), QStringLiteral("kinh te ha tang"));
    QCOMPARE(fold(u" .,- "), QString());
    QCOMPARE(fold(QStringView()), QString());
}

void ViTextTest::putsTheToneBehindTheSyllable()
{
    QCOMPARE(toneKey(u"Phường Hoà"), QStringLiteral("phương1 hoa1"));
    QCOMPARE(toneKey(u"Phường Hòa"), toneKey(u"Phường Hoà"));
    QCOMPARE(syllables(u"Đặng, Ổn").at(1), (Syllable{QStringLiteral("ôn"), 2}));
}

void ViTextTest::knowsWhenMarksWereTyped()
{
    QVERIFY(hasMarks(u"hòa"));
    QVERIFY(hasMarks(QStringLiteral("hòa").normalized(QString::NormalizationForm_D)));
    QVERIFY(hasMarks(u"đa"));
    QVERIFY(!hasMarks(u"hoa – 5"));
}

void ViTextTest::readsKeysTypedWithTheMarkAtTheEnd()
{
    QCOMPARE(keysToAscii(u"phuongwf tienges dangd"), QStringLiteral("phuong tieng dang"));
    QCOMPARE(keysToAscii(u"NGUWOWIF khoeo"), QStringLiteral("nguoi khoeo"));
}

void ViTextTest::leavesNumbersAmongKeysAlone()
{
    QCOMPARE(keysToAscii(u"quaanj 12"), QStringLiteral("quan 12"));
    QCOMPARE(keysToAscii(u"d9u7o7ng2 3"), QStringLiteral("duong 3"));
}

QTEST_APPLESS_MAIN(ViTextTest)
#include "tst_vitext.moc"
