// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcalls.h"
#include "report/figurereader.h"
#include "store/statement.h"

#include <QtTest>

using namespace tb;

/// Every figure against a count by hand over all calls, and against the calls that it opens.
class FiguresTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void countsAsByHand_data();
    void countsAsByHand();
    void opensAsManyCallsAsItCounts();
    void measuresAddUp();
    void partsAddUpToTheTotal();
    void findsTheRowsBehindEveryPart();
    void countsOutsideOfficeHours();
    void whatIsCarriedOverIsWhatWasLeft();
    void answersForAnEmptyPeriod();
    void listsTheNewestWhereThereAreTooMany();
    void takesTheMiddleWait();
    void whoRangOffAtOnceIsNoMissedCall();

private:
    QString fateOf(const Call &call, Moment now) const;
    bool holds(const Call &call, CallMeasure measure, Moment now) const;
    static bool matterIs(const Call &call, CallMeasure measure, Moment now);
    std::vector<Call> all() const;
    CallFilter filter(Moment from, Moment to) const;

    TestDesk m_desk;
    Moment m_begin = momentAt(QDate(2026, 11, 1), QTime(0, 0));
    Moment m_end = momentAt(QDate(2026, 12, 1), QTime(0, 0));
    Moment m_now = momentAt(QDate(2026, 11, 27), QTime(9, 0));
    std::vector<LineId> m_lines;
    std::map<CallId, Moment> m_begins;
};

constexpr CallMeasure kFirst = CallMeasure::Incoming;

CallMeasure measureAt(int at)
{
    return static_cast<CallMeasure>(static_cast<int>(kFirst) + at);
}

void FiguresTest::initTestCase()
{
    RandomCalls calls(m_desk, 11);
    calls.put(1500, m_begin - minutes(20 * 24 * 60), m_end);
    m_lines = calls.lines;
    for (const Call &call : all())
        m_begins[call.id] = call.startedAt;
}

std::vector<Call> FiguresTest::all() const
{
    return CallTable(*m_desk.database).between(m_begin - minutes(60 * 24 * 60), m_end, 10'000).take();
}

CallFilter FiguresTest::filter(Moment from, Moment to) const
{
    CallFilter asked;
    asked.unit = m_desk.seat.unit;
    asked.spans = {{from, to}};
    asked.now = m_now;
    return asked;
}

// In plain words and by another way than the database. What came after `now` has not happened yet.
QString FiguresTest::fateOf(const Call &call, Moment now) const
{
    if (call.type == CallType::Outgoing)
        return QStringLiteral("made");
    if (call.kind.contains(QLatin1String("nuisance")) || call.kind.contains(QLatin1String("wrong"))
        || call.closeReason == QLatin1String("nuisance"))
        return QStringLiteral("nuisance");
    if (call.type == CallType::Answered)
        return QStringLiteral("answered");
    if (call.servedAt && *call.servedAt <= now)
        return QStringLiteral("called back");
    const auto later = m_begins.find(call.settledBy);
    if (later != m_begins.end() && later->second <= now)
        return QStringLiteral("rang again");
    const bool over = call.closedAt && *call.closedAt <= now && !call.servedAt && call.settledBy.isNull();
    return over && !call.isOpen() ? QStringLiteral("given up") : QStringLiteral("owed");
}

bool FiguresTest::holds(const Call &call, CallMeasure measure, Moment now) const
{
    using enum CallMeasure;
    const QString fate = fateOf(call, now);
    switch (measure) {
    case Incoming:
        return call.type != CallType::Outgoing;
    case Answered:
        return fate == QLatin1String("answered");
    case Missed:
        return call.type == CallType::Missed && fate != QLatin1String("nuisance");
    case Abandoned:
        return false;
    case Nuisance:
        return fate == QLatin1String("nuisance");
    case Outgoing:
        return call.type == CallType::Outgoing;
    case CalledBack:
        return fate == QLatin1String("called back");
    case RangAgain:
        return fate == QLatin1String("rang again");
    case StillOwed:
        return fate == QLatin1String("owed");
    case GivenUp:
        return fate == QLatin1String("given up");
    case Open:
        return call.isOpen();
    case Overdue:
        return call.isOverdue(now);
    default:
        return fate == QLatin1String("answered") && matterIs(call, measure, now);
    }
}

bool FiguresTest::matterIs(const Call &call, CallMeasure measure, Moment now)
{
    using enum CallMeasure;
    const bool answered = call.firstResponseAt && *call.firstResponseAt <= now;
    const std::optional<Moment> first = answered ? call.firstResponseAt : std::nullopt;
    const milliseconds wait = first ? *first - call.startedAt : milliseconds(0);
    const bool quick = first && wait <= minutes(120);
    const bool thatDay = first && wallDate(*first) == wallDate(call.startedAt);
    const bool slow = first && !quick && !thatDay;
    const Moment doneAt = call.closedAt.value_or(call.firstResponseAt.value_or(call.startedAt));
    const bool done = !call.isOpen() && doneAt <= now;
    const bool inTime = !call.dueAt || doneAt <= *call.dueAt;
    const bool over = call.dueAt && *call.dueAt < now;
    const std::map<CallMeasure, bool> answers{{AtOnce, first == call.startedAt},
                                              {InTwoHours, quick && wait.count() > 0},
                                              {SameDay, first && !quick && thatDay},
                                              {InThreeDays, slow && wait <= minutes(3 * 24 * 60)},
                                              {Later, slow && wait > minutes(3 * 24 * 60)},
                                              {NotYet, !first},
                                              {InTime, done && inTime},
                                              {Late, done && !inTime},
                                              {Running, !done && !over},
                                              {RunOut, !done && over}};
    return answers.at(measure);
}

void FiguresTest::countsAsByHand_data()
{
    QTest::addColumn<Moment>("from");
    QTest::addColumn<Moment>("to");
    QTest::addColumn<Moment>("now");
    QTest::newRow("month") << m_begin << m_end << m_now;
    QTest::newRow("one day") << m_now - minutes(540) << m_now << m_now;
    QTest::newRow("from a minute within an hour") << m_begin + minutes(3001) << m_now - minutes(7) << m_now;
    QTest::newRow("as it was in the middle") << m_begin << m_now - minutes(9000) << m_now - minutes(9000);
}

void FiguresTest::countsAsByHand()
{
    QFETCH(Moment, from);
    QFETCH(Moment, to);
    QFETCH(Moment, now);
    CallFilter asked = filter(from, to);
    asked.now = now;
    const CallTally tally = FigureTable(*m_desk.database).total(asked).take();
    for (int at = 0; at < kCallMeasures; ++at) {
        int expected = 0;
        for (const Call &call : all()) {
            const bool within = call.unit == asked.unit && from <= call.startedAt && call.startedAt < to;
            expected += within && holds(call, measureAt(at), now) ? 1 : 0;
        }
        QVERIFY2(
            tally[measureAt(at)] == expected,
            qPrintable(QStringLiteral("measure %1: %2, by hand %3").arg(at).arg(tally[measureAt(at)]).arg(expected)));
    }
    QVERIFY(tally[CallMeasure::Incoming] > 0);
}

void FiguresTest::opensAsManyCallsAsItCounts()
{
    FigureTable figures(*m_desk.database);
    const CallFilter asked = filter(m_begin, m_end);
    const CallTally tally = figures.total(asked).take();
    for (int at = 0; at < kCallMeasures; ++at) {
        const std::vector<Call> calls = figures.calls(asked, measureAt(at), 10'000).take();
        QCOMPARE(static_cast<int>(calls.size()), tally[measureAt(at)]);
        for (const Call &call : calls)
            QVERIFY(holds(call, measureAt(at), m_now));
    }
}

void FiguresTest::measuresAddUp()
{
    using enum CallMeasure;
    const CallTally t = FigureTable(*m_desk.database).total(filter(m_begin, m_end)).take();
    QCOMPARE(t[Answered] + t[Missed] + t[Abandoned] + t[Nuisance], t[Incoming]);
    QCOMPARE(t[CalledBack] + t[RangAgain] + t[StillOwed] + t[GivenUp], t[Missed]);
    QCOMPARE(t[AtOnce] + t[InTwoHours] + t[SameDay] + t[InThreeDays] + t[Later] + t[NotYet], t[Answered]);
    QCOMPARE(t[InTime] + t[Late] + t[Running] + t[RunOut], t[Answered]);
    for (int at = 0; at < kCallMeasures; ++at) {
        if (measureAt(at) != Abandoned)
            QVERIFY2(t[measureAt(at)] > 0, "the random calls leave a measure untried");
    }
}

void FiguresTest::partsAddUpToTheTotal()
{
    FigureReader reader(*m_desk.database, {});
    for (const PeriodKind kind : {PeriodKind::Day, PeriodKind::Week, PeriodKind::Month, PeriodKind::Cycle}) {
        const PeriodFigures figures = reader.read(periodOf(kind, m_now), filter(m_begin, m_end)).take();
        for (const auto *parts : {&figures.byDay, &figures.byHour, &figures.byWeekday, &figures.byLine,
                                  &figures.byField, &figures.byOfficer}) {
            CallTally sum;
            for (const FigurePart &part : *parts)
                sum += part.tally;
            QCOMPARE(sum, figures.total);
        }
        QCOMPARE(static_cast<int>(figures.byDay.size()), daysIn(figures.period));
        QCOMPARE(figures.byHour.size(), std::size_t{24});
    }
}

void FiguresTest::findsTheRowsBehindEveryPart()
{
    FigureTable figures(*m_desk.database);
    const PeriodFigures month
        = FigureReader(*m_desk.database, {}).read(periodOf(PeriodKind::Month, m_now), filter({}, {})).take();
    const auto compare = [&](const FigurePart &part, const CallFilter &asked) {
        QCOMPARE(figures.total(asked).take(), part.tally);
        QCOMPARE(static_cast<int>(figures.calls(asked, CallMeasure::Missed, 9999).take().size()),
                 part.tally[CallMeasure::Missed]);
    };
    for (const auto *parts :
         {&month.byDay, &month.byHour, &month.byWeekday, &month.byLine, &month.byField, &month.byOfficer}) {
        for (const FigurePart &part : *parts)
            compare(part, filterOf(month, *parts, part));
    }
}

void FiguresTest::countsOutsideOfficeHours()
{
    const WorkCalendar calendar;
    const PeriodFigures month
        = FigureReader(*m_desk.database, calendar).read(periodOf(PeriodKind::Month, m_now), filter({}, {})).take();
    int expected = 0;
    for (const Call &call : all()) {
        const bool within = call.unit == m_desk.seat.unit && m_begin <= call.startedAt && call.startedAt < m_end;
        expected += within && !calendar.isWorking(call.startedAt) && call.type != CallType::Outgoing ? 1 : 0;
    }
    QVERIFY(expected > 0);
    QCOMPARE(month.outside[CallMeasure::Incoming], expected);
}

// What stands open at the end of one month is what the next one begins with.
void FiguresTest::whatIsCarriedOverIsWhatWasLeft()
{
    FigureTable figures(*m_desk.database);
    const Moment middle = m_begin + minutes(12 * 24 * 60);
    CallFilter asked = filter(m_begin - minutes(90 * 24 * 60), middle);
    asked.now = middle;
    const CallTally left = figures.total(asked).take();
    int expected = 0;
    for (const Call &call : all()) {
        const Moment done = call.closedAt.value_or(call.firstResponseAt.value_or(call.startedAt));
        const bool mine = call.unit == m_desk.seat.unit && call.startedAt < middle;
        expected
            += mine && fateOf(call, middle) == QLatin1String("answered") && (call.isOpen() || done > middle) ? 1 : 0;
    }
    QCOMPARE(left[CallMeasure::Running] + left[CallMeasure::RunOut], expected);
    QVERIFY(expected > 0);
}

void FiguresTest::answersForAnEmptyPeriod()
{
    const PeriodFigures none = FigureReader(*m_desk.database, {})
                                   .read(freePeriod(QDate(2030, 1, 1), QDate(2030, 1, 3)), filter({}, {}))
                                   .take();
    QCOMPARE(none.total, CallTally());
    QVERIFY(!answeredPerMille(none.total) && !inTimePerMille(none.total) && !none.medianResponse);
    QVERIFY(none.byLine.empty());
    QCOMPARE(none.byDay.size(), std::size_t{3});
}

void FiguresTest::listsTheNewestWhereThereAreTooMany()
{
    CallFilter asked = filter(m_begin, m_now - minutes(6000));
    asked.spans.push_back({m_now - minutes(6000), m_end});
    const std::vector<Call> calls = FigureTable(*m_desk.database).calls(asked, CallMeasure::Incoming, 5).take();
    QCOMPARE(calls.size(), std::size_t{5});
    std::vector<Call> expected = all();
    std::erase_if(expected,
                  [&](const Call &call) { return call.unit != asked.unit || call.type == CallType::Outgoing; });
    for (std::size_t i = 0; i < calls.size(); ++i)
        QCOMPARE(calls[i].id, expected[i].id);
}

void FiguresTest::takesTheMiddleWait()
{
    std::vector<qint64> waits;
    for (const Call &call : all()) {
        if (call.unit == m_desk.seat.unit && fateOf(call, m_now) == QLatin1String("answered") && call.firstResponseAt
            && *call.firstResponseAt <= m_now && call.startedAt >= m_begin)
            waits.push_back((*call.firstResponseAt - call.startedAt).count());
    }
    std::sort(waits.begin(), waits.end());
    const auto median = FigureTable(*m_desk.database).medianResponse(filter(m_begin, m_end)).take();
    QCOMPARE(median->count(), waits[(waits.size() - 1) / 2]);
}

// Only where an exchange counted the ringing: what an officer typed says nothing about five seconds.
void FiguresTest::whoRangOffAtOnceIsNoMissedCall()
{
    TestDesk desk;
    RandomCalls(desk, 4).put(80, m_begin, m_end);
    CallFilter asked = filter(m_begin, m_end);
    asked.unit = desk.seat.unit;
    FigureTable figures(*desk.database);
    const CallTally before = figures.total(asked).take();
    const Call missed = figures.calls(asked, CallMeasure::Missed, 1).take().front();
    Statement ring(*desk.database,
                   QStringLiteral("INSERT INTO ring(id, unit, line, at, rang, talked, source, number, call)"
                                  " VALUES(?,?,?,?,?,?,?,?,?)"));
    ring.bind(desk.ids.next<RingId>()).bind(desk.seat.unit).bind(desk.line).bind(missed.startedAt);
    ring.bind(qint64{4}).bind(qint64{0}).bind(QStringLiteral("csv")).bind(missed.callerNumber).bind(missed.id);
    QVERIFY(ring.run().ok());
    const CallTally after = figures.total(asked).take();
    QCOMPARE(after[CallMeasure::Abandoned], 1);
    QCOMPARE(after[CallMeasure::Missed], before[CallMeasure::Missed] - 1);
    QCOMPARE(after[CallMeasure::Incoming], before[CallMeasure::Incoming]);
    QVERIFY(*answeredPerMille(after) >= *answeredPerMille(before));
    // The unit says how soon "at once" is.
    QVERIFY(RulesTable(*desk.database).put(desk.seat.unit, {minutes(30), seconds(4), minutes(0)}).ok());
    QCOMPARE(figures.total(asked).take()[CallMeasure::Abandoned], 0);
    QVERIFY(RulesTable(*desk.database).put(desk.seat.unit, {minutes(30), seconds(8), minutes(0)}).ok());
    QCOMPARE(figures.total(asked).take()[CallMeasure::Abandoned], 1);
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
