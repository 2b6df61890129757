// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/papertime.h"

#include <QRegularExpression>
#include <QTest>

using namespace tb;

class TestPaperTime : public QObject {
    Q_OBJECT

private slots:
    void putsANoughtBeforeSmallDaysAndTheFirstTwoMonths()
    {
        QCOMPARE(paperDate(QDate(2026, 1, 5)), QStringLiteral("ngày 05 tháng 01 năm 2026"));
        QCOMPARE(paperDate(QDate(2026, 2, 28)), QStringLiteral("ngày 28 tháng 02 năm 2026"));
        QCOMPARE(paperDate(QDate(2026, 3, 5)), QStringLiteral("ngày 05 tháng 3 năm 2026"));
        QCOMPARE(paperDate(QDate(2026, 11, 24)), QStringLiteral("ngày 24 tháng 11 năm 2026"));
    }

    void leavesRoomForAPenWhereThereIsNoDate()
    {
        const QString blank = paperDate(QDate());
        QVERIFY(blank.startsWith(QStringLiteral("ngày\u00a0\u00a0")));
        QVERIFY(!blank.contains(QRegularExpression(QStringLiteral("[0-9]"))));
    }

    void writesTimesInWords()
    {
        const Moment moment = momentAt(QDate(2026, 11, 24), QTime(7, 5));
        QCOMPARE(paperTime(moment), QStringLiteral("07 giờ 05 phút"));
        QCOMPARE(paperTime(ReportTime{moment, true}), QStringLiteral("07 giờ 05 phút (giờ máy)"));
        QCOMPARE(shortPaperTime(moment), QStringLiteral("07\u00a0giờ\u00a005"));
        QCOMPARE(shortPaperTime(momentAt(QDate(2026, 11, 24), QTime(16, 0))), QStringLiteral("16\u00a0giờ"));
        QCOMPARE(dayAndMonth(momentAt(QDate(2026, 1, 5), QTime(0, 0))), QStringLiteral("05/01"));
    }

    void writesCountsAndShares()
    {
        QCOMPARE(paperCount(0), QStringLiteral("0"));
        QCOMPARE(paperCount(3), QStringLiteral("03"));
        QCOMPARE(paperCount(12), QStringLiteral("12"));
        QCOMPARE(paperCount(999), QStringLiteral("999"));
        QCOMPARE(paperCount(5214), QStringLiteral("5.214"));
        QCOMPARE(paperCount(1234567), QStringLiteral("1.234.567"));
        QCOMPARE(paperPercent(978), QStringLiteral("97,8%"));
        QCOMPARE(paperPercent(1000), QStringLiteral("100,0%"));
    }

    void keepsCellsReadable()
    {
        const QStringList cells{QStringLiteral("Một cửa 0268 3822 166"), QStringLiteral("1985"), QStringLiteral("137")};
        QCOMPARE(paperCells(cells),
                 (QStringList{QStringLiteral("Một cửa 0268\u00a03822\u00a0166"), QStringLiteral("1.985"),
                              QStringLiteral("137")}));
    }

    void masksTheMiddleOfANumber()
    {
        QCOMPARE(maskedNumber(QStringLiteral("0951 770 352")), QStringLiteral("0951 xxx x52"));
        QCOMPARE(maskedNumber(QStringLiteral("1022")), QStringLiteral("1022"));
        QCOMPARE(maskedNumber(QStringLiteral("115")), QStringLiteral("115"));
        QCOMPARE(maskedNumber(QString()), QString());
    }
};

QTEST_APPLESS_MAIN(TestPaperTime)
#include "tst_papertime.moc"
