// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linetimes.h"

#include <QFile>
#include <QtTest>

using namespace tb;

/// A line's hours against the plainest possible reckoning, minute by minute.
class LineHoursTest : public QObject {
    Q_OBJECT
private slots:
    void keepsOfficeHoursWhereNothingWasSet();
    void leavesTheWeekOnDatedDays_data();
    void leavesTheWeekOnDatedDays();
    void worksAMakeUpSaturdayLikeAMonday();
    void staysOpenThroughAHolidayWhereItDoesNotFollowTheCalendar();
    void namesEveryFieldToMend();
    void agreesWithAMinuteGridForAYear();
    void keepsTheHoursOfAPastDay();
    void owesNothingBeforeItIsRegisteredOrWhileItIsSuspended();
    void joinsANightOverMidnight();
    void answersForAnyPastStatus();
    void countsTheLaterChangeOfTheSameMoment();
};

namespace {

const DaySpans kOffice{{450, 690}, {780, 1020}};

WorkCalendar shipped()
{
    QFile file(QStringLiteral(TRUCBAN_SOURCE_DIR "/resources/calendar/holidays.csv"));
    return file.open(QIODevice::ReadOnly) ? WorkCalendar::fromCsv(file.readAll()).take() : WorkCalendar();
}

WorkCalendar with(QDate date, DayKind kind)
{
    return WorkCalendar::of({}, {{date, {kind, {}}}}).take();
}

LineHours officeWith(const HoursException &exception)
{
    LineHours hours = LineHours::ofOffice({});
    hours.exceptions = {exception};
    return hours;
}

Moment at(QDate day, int minute)
{
    return momentAt(day, QTime(0, 0)) + minutes(minute);
}

const QDate kWednesday(2026, 11, 25);
const QDate kSaturday(2026, 11, 28);

} // namespace

void LineHoursTest::keepsOfficeHoursWhereNothingWasSet()
{
    const LineTimes times;
    QCOMPARE(times.openSpans(kWednesday, {}).size(), size_t{2});
    QVERIFY(times.isOpen(at(kWednesday, 450), {}));
    QVERIFY(!times.isOpen(at(kWednesday, 690), {}));
    QVERIFY(times.openSpans(kSaturday, {}).empty());
}

void LineHoursTest::leavesTheWeekOnDatedDays_data()
{
    QTest::addColumn<HoursKind>("kind");
    QTest::addColumn<DaySpans>("spans");
    QTest::addColumn<DaySpans>("open");
    QTest::newRow("holiday") << HoursKind::Holiday << DaySpans() << DaySpans();
    QTest::newRow("day off in lieu") << HoursKind::CompensatoryDay << DaySpans() << DaySpans();
    QTest::newRow("closed all day") << HoursKind::Closed << DaySpans() << DaySpans();
    QTest::newRow("power cut") << HoursKind::Closed << DaySpans{{600, 840}} << DaySpans{{450, 600}, {840, 1020}};
    QTest::newRow("power cut inside") << HoursKind::Closed << DaySpans{{500, 520}}
                                      << DaySpans{{450, 500}, {520, 690}, {780, 1020}};
    QTest::newRow("extra duty") << HoursKind::ExtraDuty << DaySpans{{1080, 1440}}
                                << DaySpans{{450, 690}, {780, 1020}, {1080, 1440}};
    QTest::newRow("extra duty at noon") << HoursKind::ExtraDuty << DaySpans{{660, 780}} << DaySpans{{450, 1020}};
}

void LineHoursTest::leavesTheWeekOnDatedDays()
{
    QFETCH(HoursKind, kind);
    QFETCH(DaySpans, spans);
    QFETCH(DaySpans, open);
    const LineHours hours = officeWith({kWednesday, kind, spans, QStringLiteral("Lý do"), {}});
    QCOMPARE(hours.problems(), QStringList());
    QCOMPARE(hours.openSpans(kWednesday, {}), open);
    QCOMPARE(hours.openSpans(kWednesday.addDays(1), {}), kOffice);
}

void LineHoursTest::worksAMakeUpSaturdayLikeAMonday()
{
    LineHours hours = LineHours::ofOffice({});
    hours.week[0] = {{420, 660}};
    QCOMPARE(hours.openSpans(kSaturday, with(kSaturday, DayKind::MakeupWork)), (DaySpans{{420, 660}}));
    hours.week[5] = {{480, 540}}; // its own hours where it has some
    QCOMPARE(hours.openSpans(kSaturday, with(kSaturday, DayKind::MakeupWork)), (DaySpans{{480, 540}}));
}

void LineHoursTest::staysOpenThroughAHolidayWhereItDoesNotFollowTheCalendar()
{
    LineHours hours = LineHours::ofOffice({});
    const WorkCalendar holiday = with(kWednesday, DayKind::Holiday);
    QVERIFY(hours.openSpans(kWednesday, holiday).empty());
    hours.followsCalendar = false;
    QCOMPARE(hours.openSpans(kWednesday, holiday), kOffice);
}

void LineHoursTest::namesEveryFieldToMend()
{
    LineHours hours;
    hours.week[2] = {{600, 500}};
    hours.week[6] = {{0, 600}, {600, 700}}; // touching: one span was meant
    hours.exceptions = {{QDate(), HoursKind::Holiday, {{1, 2}}, QStringLiteral("Tết"), {}},
                        {kWednesday, HoursKind::ExtraDuty, {}, QStringLiteral(" "), {}}};
    QCOMPARE(hours.problems(),
             (QStringList{QStringLiteral("week.3"), QStringLiteral("week.7"), QStringLiteral("exception.0.date"),
                          QStringLiteral("exception.0.spans"), QStringLiteral("exception.1.spans"),
                          QStringLiteral("exception.1.reason")}));
}

// Row by row what the hours say, without any of the interval code.
void LineHoursTest::agreesWithAMinuteGridForAYear()
{
    LineHours hours = LineHours::ofOffice({});
    hours.week[5] = {{450, 690}};
    hours.exceptions = {{QDate(2026, 3, 9), HoursKind::Closed, {{600, 840}}, QStringLiteral("Mất điện"), {}},
                        {QDate(2026, 2, 17), HoursKind::ExtraDuty, {{0, 1440}}, QStringLiteral("Trực Tết"), {}}};
    LineTimes times;
    times.setHours(QDate(2025, 1, 1), hours);
    const WorkCalendar calendar = shipped();
    QVERIFY(!calendar.days().empty());
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        const auto special = calendar.days().find(day);
        const bool off = special != calendar.days().end() && special->second.kind != DayKind::MakeupWork;
        const bool makeUp = special != calendar.days().end() && !off;
        qint64 open = 0;
        for (int minute = 0; minute < 1440; ++minute) {
            const bool morning = minute >= 450 && minute < 690;
            const bool afternoon = minute >= 780 && minute < 1020;
            const bool usual = day.dayOfWeek() < 6 || (day.dayOfWeek() == 7 && makeUp)
                ? morning || afternoon
                : day.dayOfWeek() == 6 && morning;
            const bool cut = day == QDate(2026, 3, 9) && minute >= 600 && minute < 840;
            const bool expected = (usual && !off && !cut) || day == QDate(2026, 2, 17);
            QVERIFY2(times.isOpen(at(day, minute), calendar) == expected, qPrintable(day.toString(Qt::ISODate)));
            open += expected;
        }
        QCOMPARE(times.openMinutes(at(day, 0), at(day, 1440), calendar), open);
    }
}

void LineHoursTest::keepsTheHoursOfAPastDay()
{
    LineTimes times;
    LineHours mornings;
    mornings.week.fill({{480, 660}});
    times.setHours(QDate(2026, 6, 1), mornings);
    times.setHours(QDate(2026, 11, 1), LineHours::ofOffice({}));
    QVERIFY(!times.isOpen(at(QDate(2026, 10, 28), 900), {}));
    QVERIFY(times.isOpen(at(QDate(2026, 11, 4), 900), {}));
    QVERIFY(times.isOpen(at(QDate(2026, 5, 27), 900), {})); // before the first: those of the office
}

void LineHoursTest::owesNothingBeforeItIsRegisteredOrWhileItIsSuspended()
{
    LineTimes times(at(kWednesday, 500));
    times.addStatus({at(kWednesday, 840), LineStatus::Suspended, QStringLiteral("Dời máy"), {}});
    times.addStatus({at(kWednesday, 900), LineStatus::Faulty, QStringLiteral("Đứt cáp"), {}});
    times.addStatus({at(kWednesday.addDays(1), 480), LineStatus::Withdrawn, QStringLiteral("Gộp số"), {}});
    const Spans open{{at(kWednesday, 500), at(kWednesday, 690)},
                     {at(kWednesday, 780), at(kWednesday, 840)},
                     {at(kWednesday, 900), at(kWednesday, 1020)},
                     {at(kWednesday.addDays(1), 450), at(kWednesday.addDays(1), 480)}};
    QCOMPARE(times.openBetween(at(kWednesday, 0), at(kWednesday.addDays(7), 0), {}), open);
    QVERIFY(!times.isOpen(at(kWednesday, 870), {}));
}

void LineHoursTest::joinsANightOverMidnight()
{
    LineHours night;
    night.week.fill({{0, 360}, {1320, 1440}});
    LineTimes times;
    times.setHours(QDate(2026, 1, 1), night);
    const Spans open{{at(kWednesday, 1320), at(kWednesday.addDays(1), 360)}};
    QCOMPARE(times.openBetween(at(kWednesday, 720), at(kWednesday.addDays(1), 720), {}), open);
}

void LineHoursTest::answersForAnyPastStatus()
{
    LineStatusHistory history;
    history.add({at(kWednesday, 600), LineStatus::Faulty, QStringLiteral("Đứt cáp"), {}});
    history.add({at(kWednesday, 300), LineStatus::Suspended, QStringLiteral("Bảo trì"), {}}); // noted afterwards
    QCOMPARE(history.at(at(kWednesday, 299)), LineStatus::Active);
    QCOMPARE(history.at(at(kWednesday, 300)), LineStatus::Suspended);
    QCOMPARE(history.at(at(kWednesday, 700)), LineStatus::Faulty);
    QCOMPARE(history.changeAt(at(kWednesday, 700))->reason, QStringLiteral("Đứt cáp"));
    QVERIFY(!history.changeAt(at(kWednesday, 0)));
}

void LineHoursTest::countsTheLaterChangeOfTheSameMoment()
{
    LineStatusHistory history;
    history.add({at(kWednesday, 600), LineStatus::Faulty, QStringLiteral("Nhầm"), {}});
    history.add({at(kWednesday, 600), LineStatus::Active, QStringLiteral("Sửa lại"), {}});
    QCOMPARE(history.at(at(kWednesday, 600)), LineStatus::Active);
}

QTEST_GUILESS_MAIN(LineHoursTest)
#include "tst_linehours.moc"
