// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

#include <set>

using namespace tb;

namespace {

QByteArray shippedCsv()
{
    QFile file(QStringLiteral(TRUCBAN_SOURCE_DIR "/resources/calendar/holidays.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

WorkCalendar shipped()
{
    return WorkCalendar::fromCsv(shippedCsv()).take();
}

Moment at(const char *text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    return momentAt(time.date(), time.time());
}

/// Every minute of 2024–2027 as worked or not, found without the class under test.
class Grid {
public:
    Grid()
    {
        readDays();
        m_sums.reserve(4 * 366 * 1440);
        m_sums.push_back(0);
        for (QDate date(2024, 1, 1); date.year() <= 2027; date = date.addDays(1)) {
            for (int minute = 0; minute < 1440; ++minute)
                m_sums.push_back(m_sums.back() + (worked(date, minute) ? 1 : 0));
        }
    }

    static Moment moment(qint64 index) { return momentAt(QDate(2024, 1, 1), QTime(0, 0)) + minutes(index); }
    qint64 size() const { return static_cast<qint64>(m_sums.size()) - 1; }
    bool works(qint64 index) const { return sum(index + 1) > sum(index); }
    int between(qint64 from, qint64 to) const { return to > from ? sum(to) - sum(from) : 0; }
    qint64 next(qint64 index) const
    {
        while (!works(index))
            ++index;
        return index;
    }
    qint64 after(qint64 from, int count) const
    {
        qint64 index = from;
        while (between(from, index) < count)
            ++index;
        return index;
    }
    /// Walks minute by minute: a day counts when it has a worked minute.
    qint64 endOfDay(qint64 from, int count) const
    {
        qint64 day = next(from) / 1440;
        for (int left = count; left > 0;) {
            ++day;
            left -= between(day * 1440, day * 1440 + 1440) > 0 ? 1 : 0;
        }
        qint64 index = day * 1440 + 1440;
        while (!works(index - 1))
            --index;
        return index;
    }

private:
    int sum(qint64 index) const { return m_sums.at(static_cast<size_t>(index)); }
    void readDays()
    {
        for (const QByteArray &line : shippedCsv().split('\n')) {
            const QDate date = QDate::fromString(QString::fromLatin1(line.left(10)), Qt::ISODate);
            (line.contains("makeup_work") ? m_made : m_off).insert(date);
        }
    }
    bool worked(QDate date, int minute) const
    {
        const bool day = m_made.count(date) || (date.dayOfWeek() < 6 && !m_off.count(date));
        return day && ((minute >= 450 && minute < 690) || (minute >= 780 && minute < 1020));
    }

    std::set<QDate> m_off;
    std::set<QDate> m_made;
    std::vector<int> m_sums;
};

} // namespace

class WorkCalendarTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithEveryMinuteOfTheGrid();
    void agreesWithTheGridOnRandomIntervals();
    void knowsTheDaysOfTheShippedFile();
    void opensAfterLunchAfterTheWeekendAndAfterTet();
    void endsWithTheIntervalNotWithTheNextOne();
    void cutsSecondsOff();
    void doesNotCountTheDayOfReceipt();
    void worksWithHoursOfAnotherOffice();
    void refusesHoursThatNobodyCanWork_data();
    void refusesHoursThatNobodyCanWork();
    void namesTheLineItCannotRead_data();
    void namesTheLineItCannotRead();
    void readsNamesWithCommasAndWindowsLines();
};

void WorkCalendarTest::agreesWithEveryMinuteOfTheGrid()
{
    const Grid grid;
    const WorkCalendar calendar = shipped();
    QCOMPARE(grid.size(), 1461 * 1440);
    for (qint64 index = 0; index < grid.size(); index += 5) {
        if (calendar.isWorking(Grid::moment(index)) != grid.works(index))
            QFAIL(qPrintable(wallDate(Grid::moment(index)).toString(Qt::ISODate)));
    }
}

void WorkCalendarTest::agreesWithTheGridOnRandomIntervals()
{
    const Grid grid;
    const WorkCalendar calendar = shipped();
    QRandomGenerator random(20261124);
    const int lastStart = static_cast<int>(grid.size()) - 60 * 1440;
    for (int round = 0; round < 2000; ++round) {
        const qint64 from = random.bounded(lastStart);
        const qint64 to = from + random.bounded(-1440, 40 * 1440);
        const int count = random.bounded(1, 10 * 480);
        const int days = random.bounded(0, 11);
        const Moment start = Grid::moment(from);

        QCOMPARE(calendar.workingMinutesBetween(start, Grid::moment(to)), to < 0 ? 0 : grid.between(from, to));
        QCOMPARE(toMs(calendar.nextOpening(start)), toMs(Grid::moment(grid.next(from))));
        QCOMPARE(toMs(calendar.addWorkingMinutes(start, count)), toMs(Grid::moment(grid.after(from, count))));
        QCOMPARE(toMs(calendar.endOfWorkingDay(start, days)), toMs(Grid::moment(grid.endOfDay(from, days))));
    }
}

void WorkCalendarTest::knowsTheDaysOfTheShippedFile()
{
    const WorkCalendar calendar = shipped();

    QVERIFY(!calendar.isWorkingDay(QDate(2026, 11, 24)));
    QCOMPARE(calendar.days().at(QDate(2026, 11, 24)).kind, DayKind::Holiday);
    QVERIFY(!calendar.isWorkingDay(QDate(2024, 2, 13)));
    QVERIFY(calendar.isWorkingDay(QDate(2024, 2, 29)));
    QVERIFY(calendar.isWorkingDay(QDate(2026, 8, 22)));
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 8, 23)));
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 8, 31)));
}

void WorkCalendarTest::opensAfterLunchAfterTheWeekendAndAfterTet()
{
    const WorkCalendar calendar = shipped();

    QCOMPARE(calendar.nextOpening(at("2026-11-25 11:30")), at("2026-11-25 13:00"));
    QCOMPARE(calendar.nextOpening(at("2026-11-25 13:05")), at("2026-11-25 13:05"));
    QCOMPARE(calendar.nextOpening(at("2026-11-23 17:00")), at("2026-11-25 07:30"));
    QCOMPARE(calendar.nextOpening(at("2026-02-13 17:00")), at("2026-02-23 07:30"));
    QCOMPARE(calendar.nextOpening(at("2026-01-09 20:00")), at("2026-01-10 07:30"));
}

void WorkCalendarTest::endsWithTheIntervalNotWithTheNextOne()
{
    const WorkCalendar calendar = shipped();

    QCOMPARE(calendar.addWorkingMinutes(at("2026-11-25 11:00"), 30), at("2026-11-25 11:30"));
    QCOMPARE(calendar.addWorkingMinutes(at("2026-11-25 11:00"), 31), at("2026-11-25 13:01"));
    QCOMPARE(calendar.addWorkingMinutes(at("2026-11-25 12:10"), 0), at("2026-11-25 12:10"));
}

void WorkCalendarTest::cutsSecondsOff()
{
    const WorkCalendar calendar;
    const Moment moment = at("2026-11-25 08:00") + seconds(59);

    QCOMPARE(calendar.nextOpening(moment), at("2026-11-25 08:00"));
    QCOMPARE(calendar.addWorkingMinutes(moment, 1), at("2026-11-25 08:01"));
    QCOMPARE(calendar.workingMinutesBetween(moment, at("2026-11-25 08:01")), 1);
    QVERIFY(!calendar.isWorking(at("2026-11-25 17:00") + seconds(1)));
}

void WorkCalendarTest::doesNotCountTheDayOfReceipt()
{
    const WorkCalendar calendar = shipped();

    QCOMPARE(calendar.endOfWorkingDay(at("2026-11-23 08:00"), 0), at("2026-11-23 17:00"));
    QCOMPARE(calendar.endOfWorkingDay(at("2026-11-23 08:00"), 1), at("2026-11-25 17:00"));
    QCOMPARE(calendar.endOfWorkingDay(at("2026-11-23 18:00"), 1), at("2026-11-26 17:00"));
}

void WorkCalendarTest::worksWithHoursOfAnotherOffice()
{
    WorkHours hours;
    hours.week[5] = true;
    hours.intervals = {{0, 24 * 60}};
    const WorkCalendar calendar = WorkCalendar::of(hours, {}).take();

    QVERIFY(calendar.isWorking(at("2026-11-28 23:59")));
    QCOMPARE(calendar.nextOpening(at("2026-11-29 12:00")), at("2026-11-30 00:00"));
    QCOMPARE(calendar.endOfWorkingDay(at("2026-11-27 08:00"), 1), at("2026-11-29 00:00"));
}

void WorkCalendarTest::refusesHoursThatNobodyCanWork_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("backwards") << 1000 << 900;
    QTest::newRow("empty") << 900 << 900;
    QTest::newRow("before midnight") << -1 << 900;
    QTest::newRow("after midnight") << 900 << 1441;
    QTest::newRow("into the next") << 300 << 500;
}

void WorkCalendarTest::refusesHoursThatNobodyCanWork()
{
    QFETCH(int, from);
    QFETCH(int, to);
    WorkHours hours;
    if (from < 400 && from > 0)
        hours.intervals.insert(hours.intervals.begin(), {from, to});
    else
        hours.intervals = {{from, to}};
    WorkHours noDays;
    noDays.week.fill(false);

    QCOMPARE(WorkCalendar::of(hours, {}).error().code, ErrorCode::Malformed);
    QVERIFY(!WorkCalendar::of(noDays, {}).ok());
}

void WorkCalendarTest::namesTheLineItCannotRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("date") << QByteArray("2026-02-30,holiday,Tet");
    QTest::newRow("kind") << QByteArray("2026-02-17,party,Tet");
    QTest::newRow("fields") << QByteArray("2026-02-17,holiday");
    QTest::newRow("twice") << QByteArray("2026-01-01,holiday,Again");
    QTest::newRow("bare comma") << QByteArray("2026-02-17,holiday,Tet, day 1");
    QTest::newRow("open quote") << QByteArray("2026-02-17,holiday,\"Tet");
    QTest::newRow("quote inside") << QByteArray("2026-02-17,holiday,\"Tet\",\"x\"");
}

void WorkCalendarTest::namesTheLineItCannotRead()
{
    QFETCH(QByteArray, line);

    const auto result = WorkCalendar::fromCsv("date,kind,name\n2026-01-01,holiday,New Year\n" + line + "\n");

    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Malformed);
    QVERIFY(result.error().detail.contains(u'3'));
    QVERIFY(!WorkCalendar::fromCsv("").ok());
    QVERIFY(!WorkCalendar::fromCsv("day,kind,name\n").ok());
}

void WorkCalendarTest::readsNamesWithCommasAndWindowsLines()
{
    const auto result = WorkCalendar::fromCsv("# remark\r\ndate,kind,name\r\n2026-02-17,holiday,\"a, \"\"b\"\"\"\r\n");

    QVERIFY(result.ok());
    QCOMPARE(result.value().days().at(QDate(2026, 2, 17)).name, QStringLiteral("a, \"b\""));
}

QTEST_APPLESS_MAIN(WorkCalendarTest)
#include "tst_workcalendar.moc"
