// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchwords.h"

#include "base/vitext.h"

#include <QFile>
#include <QtTest>

using namespace tb;

namespace {

const QDate kToday(2026, 11, 25); // a Wednesday

SearchWords words(const QString &typed)
{
    return SearchWords(typed, kToday);
}

Call call(const QString &name, const QString &content, const QString &number = QStringLiteral("+84950214768"))
{
    Call made;
    made.callerName = name;
    made.content = content;
    made.callerNumber = number;
    made.reference = QStringLiteral("TB-2411-1008");
    made.startedAt = momentAt(QDate(2026, 11, 24), QTime(9, 0));
    return made;
}

const Call kLan = call(QStringLiteral("Nguyễn Thị Lan"), QStringLiteral("Đèn đường hỏng trước số 18 Lý Tự Trọng"));

bool finds(const QString &typed, const Call &made, const QString &unit = {})
{
    return words(typed).accepts(made, unit);
}

} // namespace

class TestSearchWords : public QObject {
    Q_OBJECT

private slots:
    void findsFreeWordsInAnyOrder()
    {
        QCOMPARE(words(QStringLiteral("Đèn  LÝ tự")).indexed(), QStringLiteral("den ly tu"));
        QVERIFY(finds(QStringLiteral("trong den lan"), kLan));
        QVERIFY(!finds(QStringLiteral("den cau"), kLan));
    }

    void understandsPrefixesWithAndWithoutMarks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const auto row = [](const QString &typed, bool found) { QTest::newRow(qPrintable(typed)) << typed << found; };
        row(QStringLiteral("tên: lan"), true);
        row(QStringLiteral("ten:lan"), true);
        row(QStringLiteral("TÊN: hùng"), false);
        row(QStringLiteral("tên: đèn"), false);
        row(QStringLiteral("tên: nguyen lan"), true);
        row(QStringLiteral("đèn tên: lan"), true);
        row(QStringLiteral("tên: lan đèn đường"), true);
        row(QStringLiteral("số: 0950 214"), true);
        row(QStringLiteral("so:768"), true);
        row(QStringLiteral("so:769"), false);
        row(QStringLiteral("số: 768 đèn"), true);
        row(QStringLiteral("số: 768 rác"), false);
        row(QStringLiteral("số: +84 950"), true);
        row(QStringLiteral("ngày: hôm qua"), true);
        row(QStringLiteral("ngay: hom nay"), false);
        row(QStringLiteral("ngày: tuần này đèn"), true);
        row(QStringLiteral("ngày: tuan truoc"), false);
        row(QStringLiteral("ngày: 24/11"), true);
        row(QStringLiteral("ngày:24/11/2026 lan"), true);
        row(QStringLiteral("ngày: 24/11/2025"), false);
        row(QStringLiteral("đv: công an"), true);
        row(QStringLiteral("dv: hai binh"), true);
        row(QStringLiteral("đv: điện lực"), false);
    }

    void understandsPrefixesWithAndWithoutMarks()
    {
        QFETCH(QString, typed);
        Call made = kLan;
        made.handlerName = QStringLiteral("Công an phường");
        QTEST(finds(typed, made, QStringLiteral("UBND phường Hải Bình")), "found");
    }

    void readsDaysOfTheWallClock_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const auto row = [](const QString &typed, const QDate &from, const QDate &to) {
            QTest::newRow(qPrintable(typed)) << typed << from << to;
        };
        row(QStringLiteral("ngày: 24/11"), QDate(2026, 11, 24), QDate(2026, 11, 24));
        row(QStringLiteral("ngày: 4/1/26"), QDate(2026, 1, 4), QDate(2026, 1, 4));
        row(QStringLiteral("ngày: 30/12"), QDate(2025, 12, 30), QDate(2025, 12, 30)); // has not been yet this year
        row(QStringLiteral("ngay: hom kia"), QDate(2026, 11, 23), QDate(2026, 11, 23));
        row(QStringLiteral("ngày: tuần này"), QDate(2026, 11, 23), QDate(2026, 11, 29));
        row(QStringLiteral("ngày: tuần trước"), QDate(2026, 11, 16), QDate(2026, 11, 22));
        row(QStringLiteral("ngày: tháng này"), QDate(2026, 11, 1), QDate(2026, 11, 30));
    }

    void readsDaysOfTheWallClock()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QVERIFY(words(typed).days().has_value());
        QCOMPARE(words(typed).days()->from, from);
        QCOMPARE(words(typed).days()->to, to);
    }

    void waitsForADayThatIsStillTyped()
    {
        for (const char16_t *typed : {u"ngày: 2", u"ngày: 24/", u"ngày: hôm", u"ngày:", u"ngày: 31/2"}) {
            const SearchWords begun = words(QString::fromUtf16(typed));
            QVERIFY(!begun.days());
            QVERIFY(begun.isEmpty());
        }
        QCOMPARE(words(QStringLiteral("ngày: rác")).indexed(), QStringLiteral("rac"));
    }

    void takesAHouseNumberForNoDay()
    {
        QVERIFY(!words(QStringLiteral("24/11 đường Mẫu")).days());
        QCOMPARE(words(QStringLiteral("24/11 đường Mẫu")).indexed(), QStringLiteral("24 11 duong mau"));
    }

    void joinsTheGroupsOfANumber()
    {
        QCOMPARE(words(QStringLiteral("0950 214 768")).digits(), QStringLiteral("0950214768"));
        QCOMPARE(words(QStringLiteral("0950.214.768")).digits(), QStringLiteral("0950214768"));
        QVERIFY(words(QStringLiteral("18")).digits().isEmpty());
        QVERIFY(words(QStringLiteral("18 Lý Tự")).digits().isEmpty());
        QVERIFY(finds(QStringLiteral("214768"), kLan));
        QVERIFY(finds(QStringLiteral("0950 214"), kLan));
    }

    void putsExactMarksFirst()
    {
        const auto rank = [](const QString &typed, const Call &made) { return words(typed).rank(made); };
        QCOMPARE(rank(QStringLiteral("TB-2411-1008"), kLan), 0);
        QCOMPARE(rank(QStringLiteral("2411-1008"), kLan), 0);
        QCOMPARE(rank(QStringLiteral("1008"), kLan), 0);
        QCOMPARE(rank(QStringLiteral("0950 214 768"), kLan), 1);
        QCOMPARE(rank(QStringLiteral("nguyen thi lan"), kLan), 2);
        QCOMPARE(rank(QStringLiteral("tên: thị lan"), kLan), 3);
        QCOMPARE(rank(QStringLiteral("đèn đường"), kLan), 4);
        QCOMPARE(rank(QStringLiteral("den duong"), kLan), 5);
        QVERIFY(rank(QStringLiteral("dương"), kLan) > rank(QStringLiteral("đường"), kLan));
        QVERIFY(rank(QStringLiteral("008"), kLan) > 0);
    }

    void takesNoPartOfAReferenceForIt()
    {
        QVERIFY(words(QStringLiteral("1008")).isReferenceOf(kLan));
        QVERIFY(!words(QStringLiteral("100")).isReferenceOf(kLan));
        QVERIFY(!words(QStringLiteral("số: 1008")).isReferenceOf(kLan));
        QVERIFY(!words(QStringLiteral("tb")).isReferenceOf(kLan));
    }

    void offersOtherReadings()
    {
        QVERIFY(words(QStringLiteral("dduwowngf")).otherReadings().contains(QStringLiteral("duong")));
        QVERIFY(words(QStringLiteral("li thi mau")).otherReadings().contains(QStringLiteral("ly thi mau")));
        QVERIFY(words(QStringLiteral("Lý")).otherReadings().contains(QStringLiteral("li")));
        QVERIFY(!words(QStringLiteral("Lan")).otherReadings().contains(QStringLiteral("lan")));
    }

    void findsWhatTheVectorsFind()
    {
        QFile file(QStringLiteral(TRUCBAN_SOURCE_DIR "/tests/data/text_search_tests.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int checked = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            const QStringList parts = line.split(QLatin1Char(','));
            if (parts.size() < 5 || parts.first() == u"mode")
                continue;
            const QString text = parts.mid(2, parts.size() - 4).join(QLatin1Char(',')).remove(QLatin1Char('"'));
            const auto form
                = parts.at(parts.size() - 2) == u"NFD" ? QString::NormalizationForm_D : QString::NormalizationForm_C;
            const Call made = call(QString(), text.normalized(form));
            const QStringList readings = QStringList{parts.at(1)} + words(parts.at(1)).otherReadings();
            const bool found = std::any_of(readings.begin(), readings.end(),
                                           [&](const QString &reading) { return finds(reading, made); });
            // Other marks than were typed make a hit worth less; it is a hit all the same.
            const bool byMarks = parts.first() == u"diacritics";
            if (byMarks && !hasMarks(parts.at(1)))
                continue;
            const bool best = !byMarks || words(parts.at(1)).rank(made) == 4;
            QVERIFY2((found && best) == (parts.last().trimmed() == u"yes"), qPrintable(line));
            ++checked;
        }
        QVERIFY(checked > 30);
    }
};

QTEST_APPLESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
