// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/period.h"

#include <QtTest>

using namespace tb;

class PeriodTest : public QObject {
    Q_OBJECT
private slots:
    void holdsTheMoment_data();
    void holdsTheMoment();
    void followsWithoutGap_data();
    void followsWithoutGap();
    void saysItAsPapersDo();
    void keepsDaysInWhicheverOrder();
    void turnsIntoACodeAndBack();

private:
    static Moment at(int year, int month, int day, int hour = 0, int minute = 0)
    {
        return momentAt(QDate(year, month, day), QTime(hour, minute));
    }
};

void PeriodTest::holdsTheMoment_data()
{
    using enum PeriodKind;
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<Moment>("from");
    QTest::addColumn<Moment>("to");
    const auto row = [](const char *name, PeriodKind kind, Moment moment, Moment from, Moment to) {
        QTest::newRow(name) << kind << moment << from << to;
    };
    row("today", Day, at(2026, 11, 25, 9), at(2026, 11, 25), at(2026, 11, 26));
    row("week of a Sunday", Week, at(2026, 11, 29, 23, 59), at(2026, 11, 23), at(2026, 11, 30));
    row("week over the year", Week, at(2027, 1, 1), at(2026, 12, 28), at(2027, 1, 4));
    row("leap February", Month, at(2028, 2, 29), at(2028, 2, 1), at(2028, 3, 1));
    row("December", Month, at(2026, 12, 31, 23, 59), at(2026, 12, 1), at(2027, 1, 1));
    row("last quarter", Quarter, at(2026, 11, 25), at(2026, 10, 1), at(2027, 1, 1));
    row("cycle before noon of the 25th", Cycle, at(2026, 11, 25, 11, 59), at(2026, 10, 25, 12), at(2026, 11, 25, 12));
    row("cycle at noon of the 25th", Cycle, at(2026, 11, 25, 12), at(2026, 11, 25, 12), at(2026, 12, 25, 12));
    row("cycle over the year", Cycle, at(2027, 1, 3), at(2026, 12, 25, 12), at(2027, 1, 25, 12));
}

void PeriodTest::holdsTheMoment()
{
    QFETCH(PeriodKind, kind);
    QFETCH(Moment, moment);
    QFETCH(Moment, from);
    QFETCH(Moment, to);
    const Period period = periodOf(kind, moment);
    QCOMPARE(period.span, (CallSpan{from, to}));
    QVERIFY(period.span.from <= moment && moment < period.span.to);
}

void PeriodTest::followsWithoutGap_data()
{
    QTest::addColumn<Period>("period");
    const Moment moment = at(2028, 2, 29, 13);
    for (const PeriodKind kind :
         {PeriodKind::Day, PeriodKind::Week, PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Cycle})
        QTest::newRow(qPrintable(periodCode(kind))) << periodOf(kind, moment);
    QTest::newRow("free") << freePeriod(QDate(2026, 2, 20), QDate(2026, 3, 2));
}

void PeriodTest::followsWithoutGap()
{
    QFETCH(Period, period);
    QCOMPARE(periodBefore(period).span.to, period.span.from);
    QCOMPARE(periodAfter(period).span.from, period.span.to);
    QCOMPARE(periodAfter(periodBefore(period)), period);
}

void PeriodTest::saysItAsPapersDo()
{
    const Moment moment = at(2026, 2, 3, 9);
    QCOMPARE(paperPeriod(periodOf(PeriodKind::Month, moment)), QStringLiteral("tháng 02 năm 2026"));
    QCOMPARE(paperPeriod(periodOf(PeriodKind::Month, at(2026, 3, 3))), QStringLiteral("tháng 3 năm 2026"));
    QCOMPARE(paperPeriod(periodOf(PeriodKind::Quarter, moment)), QStringLiteral("quý I năm 2026"));
    QCOMPARE(paperPeriod(periodOf(PeriodKind::Day, moment)), QStringLiteral("ngày 03 tháng 02 năm 2026"));
    QCOMPARE(paperPeriod(periodOf(PeriodKind::Week, moment)),
             QStringLiteral("tuần 06 năm 2026 (từ ngày 02 tháng 02 năm 2026 đến ngày 08 tháng 02 năm 2026)"));
    QCOMPARE(
        paperPeriod(periodOf(PeriodKind::Cycle, moment)),
        QStringLiteral("từ 12 giờ 00 phút ngày 25 tháng 01 năm 2026 đến 12 giờ 00 phút ngày 25 tháng 02 năm 2026"));
    QCOMPARE(periodStamp(periodOf(PeriodKind::Quarter, moment)), QStringLiteral("2026-Q1"));
    QCOMPARE(periodStamp(periodOf(PeriodKind::Week, moment)), QStringLiteral("2026-W06"));
}

void PeriodTest::keepsDaysInWhicheverOrder()
{
    const Period period = freePeriod(QDate(2026, 11, 30), QDate(2026, 11, 28));
    QCOMPARE(period.span, (CallSpan{at(2026, 11, 28), at(2026, 12, 1)}));
    QCOMPARE(daysIn(period), 3);
    QCOMPARE(daysIn(periodOf(PeriodKind::Cycle, at(2026, 11, 1))), 32);
}

void PeriodTest::turnsIntoACodeAndBack()
{
    for (int kind = 0; kind <= static_cast<int>(PeriodKind::Free); ++kind)
        QCOMPARE(periodKindOf(periodCode(static_cast<PeriodKind>(kind))), static_cast<PeriodKind>(kind));
    QCOMPARE(periodKindOf(QStringLiteral("of another version")), PeriodKind::Free);
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "tst_period.moc"
