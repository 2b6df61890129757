// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coverage.h"
#include "domain/linetimes.h"
#include "rostergrid.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace tb;

class CoverageTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_input = CoverageInput(); }
    void tellsNobodyFromSomebodyWhoIsAway();
    void aPauseCountsUnlessSomebodyCovers();
    void aForgottenCheckOutIsBelievedForAnHour();
    void agreesWithTheMinuteGridOnTenThousandRosters();

private:
    Shift shift(int fromHour, int toHour) const;
    static Moment at(int hour, int minute = 0) { return momentAt(QDate(2026, 11, 24), QTime(hour, minute)); }

    CoverageInput m_input;
    const LineId m_line{QUuid::createUuid()};
    const OfficerId m_officer{QUuid::createUuid()};
};

namespace {

constexpr int kRosters = 10'000;

/// Days on which calendars go wrong: a leap day, the turn of a year, Tết, a holiday, a Saturday that is worked.
const QDate kDays[] = {QDate(2028, 2, 28), QDate(2028, 2, 29), QDate(2026, 12, 31), QDate(2027, 2, 5),
                       QDate(2027, 2, 11), QDate(2026, 9, 2),  QDate(2026, 8, 22),  QDate(2026, 11, 24)};

WorkCalendar calendar()
{
    WorkCalendar::Days days;
    for (int day = 4; day <= 12; ++day)
        days[QDate(2027, 2, day)] = {DayKind::Holiday, QStringLiteral("Tết Nguyên đán")};
    days[QDate(2026, 9, 2)] = {DayKind::Holiday, QStringLiteral("Quốc khánh")};
    days[QDate(2026, 8, 31)] = {DayKind::SwapOff, {}};
    days[QDate(2026, 8, 22)] = {DayKind::MakeupWork, {}};
    days[QDate(2027, 1, 1)] = {DayKind::Holiday, QStringLiteral("Tết Dương lịch")};
    return WorkCalendar::of(WorkHours(), days).take();
}

/// A roster that nobody would write, drawn from a seed.
class RandomRoster {
public:
    explicit RandomRoster(quint32 seed) : m_random(seed)
    {
        const QDate day = kDays[m_random.bounded(int(std::size(kDays)))];
        input.period.from = momentAt(day, QTime(0, 0)) + minutes(m_random.bounded(1440));
        input.period.to = input.period.from + minutes(60 + m_random.bounded(2 * 1440));
        input.now = input.period.from + minutes(m_random.bounded(3 * 1440));
        for (int i = 0; i < 3; ++i) {
            lines.emplace_back(QUuid(1, 0, ushort(i), 0, 0, 0, 0, 0, 0, 0, 0));
            officers.emplace_back(QUuid(2, 0, ushort(i), 0, 0, 0, 0, 0, 0, 0, 0));
        }
        openLines(day);
        const int shifts = m_random.bounded(9);
        for (int i = 0; i < shifts; ++i)
            addShift(i);
        for (const OfficerId &officer : officers)
            input.away[officer] = m_random.bounded(3) == 0 ? unionOf({anySpan(900), anySpan(900)}) : Spans();
    }

    CoverageInput input;
    std::vector<LineId> lines;
    std::vector<OfficerId> officers;

private:
    Span anySpan(int longest)
    {
        const Moment from = input.period.from + minutes(m_random.bounded(4000) - 1000);
        return {from, from + minutes(m_random.bounded(longest))};
    }
    void openLines(QDate day)
    {
        static const WorkCalendar office = calendar();
        LineTimes times;
        for (size_t i = 0; i < 2; ++i) {
            std::vector<Span> open = times.openBetween(momentAt(day.addDays(-1), QTime(0, 0)),
                                                       momentAt(day.addDays(4), QTime(0, 0)), office);
            if (m_random.bounded(2) == 0)
                open.push_back(anySpan(1500));
            input.open[lines[i]] = unionOf(std::move(open));
        }
    }
    void addShift(int number)
    {
        Shift shift;
        shift.id = ShiftId(QUuid(3, 0, ushort(number), 0, 0, 0, 0, 0, 0, 0, 0));
        shift.officer = officers[size_t(m_random.bounded(3))];
        for (const LineId &line : lines) {
            if (m_random.bounded(2) == 0)
                shift.lines.push_back(line);
        }
        const Span span = anySpan(900);
        shift.from = span.from;
        shift.to = span.to;
        shift.state = m_random.bounded(6) == 0 ? ShiftState::Cancelled : ShiftState::Planned;
        if (shift.state == ShiftState::Planned && m_random.bounded(2) == 0) {
            shift.startedAt = shift.from + minutes(m_random.bounded(60) - 30);
            shift.state = m_random.bounded(2) == 0 ? ShiftState::OnDuty : ShiftState::Ended;
            if (shift.state == ShiftState::Ended)
                shift.endedAt = *shift.startedAt + minutes(m_random.bounded(700));
            addPauses(shift);
        }
        input.shifts.push_back(shift);
    }
    void addPauses(const Shift &shift)
    {
        Moment since = *shift.startedAt;
        for (int i = m_random.bounded(3); i > 0; --i) {
            ShiftPause pause;
            pause.since = since + minutes(m_random.bounded(100));
            pause.till = pause.since + minutes(m_random.bounded(60));
            since = *pause.till;
            if (m_random.bounded(3) == 0)
                pause.cover = officers.front();
            if (i == 1 && shift.state == ShiftState::OnDuty)
                pause.till.reset();
            input.pauses[shift.id].push_back(pause);
        }
    }

    QRandomGenerator m_random;
};

bool isOf(const Shift &shift, const LineId &line)
{
    return std::find(shift.lines.begin(), shift.lines.end(), line) != shift.lines.end();
}

bool wasThere(const Shift &shift, const std::vector<ShiftPause> &pauses, Moment minute, Moment now)
{
    if (!shift.startedAt || minute < *shift.startedAt || minute >= now || minute >= shift.to + kOverstay
        || (shift.endedAt && minute >= *shift.endedAt))
        return false;
    return std::none_of(pauses.begin(), pauses.end(), [&](const ShiftPause &pause) {
        return pause.cover.isNull() && pause.since <= minute && (!pause.till || minute < *pause.till);
    });
}

LineCoverage minuteByMinute(const CoverageInput &input, const LineId &line)
{
    RosterGrid open(input.period), assigned(input.period), able(input.period), present(input.period);
    open.paint(input.open.at(line));
    for (const Shift &shift : input.shifts) {
        if (!isOf(shift, line))
            continue;
        RosterGrid away(input.period);
        away.paint(input.away.at(shift.officer));
        const auto pauses = input.pauses.find(shift.id);
        for (size_t minute = 0; minute < open.size(); ++minute) {
            const Moment moment = open.momentOf(minute);
            const Span span{moment, moment + minutes(1)};
            const bool planned = shift.state != ShiftState::Cancelled && shift.covers(moment);
            if (planned)
                assigned.paint(span);
            if (planned && !away.at(minute))
                able.paint(span);
            if (wasThere(shift, pauses == input.pauses.end() ? std::vector<ShiftPause>() : pauses->second, moment,
                         input.now))
                present.paint(span);
        }
    }
    const auto where = [&](auto question) {
        RosterGrid grid(input.period);
        grid.fill([&](size_t minute) { return open.at(minute) && question(minute); });
        return grid.spans();
    };
    LineCoverage told;
    told.open = open.spans();
    told.planned = where([&](size_t minute) { return able.at(minute); });
    told.nobody = where([&](size_t minute) { return !assigned.at(minute); });
    told.away = where([&](size_t minute) { return assigned.at(minute) && !able.at(minute); });
    told.present = where([&](size_t minute) { return present.at(minute); });
    told.unattended = where([&](size_t minute) { return open.momentOf(minute) < input.now && !present.at(minute); });
    return told;
}

} // namespace

Shift CoverageTest::shift(int fromHour, int toHour) const
{
    Shift made;
    made.id = ShiftId(QUuid::createUuid());
    made.officer = m_officer;
    made.lines = {m_line};
    made.from = at(fromHour);
    made.to = at(toHour);
    return made;
}

void CoverageTest::tellsNobodyFromSomebodyWhoIsAway()
{
    m_input.period = {at(0), at(23)};
    m_input.open[m_line] = {{at(8), at(12)}};
    m_input.shifts = {shift(8, 11)};
    m_input.away[m_officer] = {{at(9), at(10)}};
    const LineCoverage line = coverageOf(m_input).at(m_line);
    QCOMPARE(line.nobody, (Spans{{at(11), at(12)}}));
    QCOMPARE(line.away, (Spans{{at(9), at(10)}}));
    QCOMPARE(line.planned, (Spans{{at(8), at(9)}, {at(10), at(11)}}));
    QCOMPARE(line.awayShifts, (std::vector<AwayFinding>{{m_input.shifts.front().id, m_officer, Span{at(9), at(10)}}}));

    // A second officer who can be there takes the finding away.
    m_input.shifts.push_back(shift(9, 10));
    m_input.shifts.back().officer = OfficerId(QUuid::createUuid());
    QVERIFY(coverageOf(m_input).at(m_line).awayShifts.empty());
}

void CoverageTest::aPauseCountsUnlessSomebodyCovers()
{
    m_input.period = {at(0), at(23)};
    m_input.now = at(12);
    m_input.open[m_line] = {{at(8), at(12)}};
    Shift duty = shift(8, 12);
    duty.state = ShiftState::OnDuty;
    duty.startedAt = at(8);
    m_input.shifts = {duty};
    m_input.pauses[duty.id] = {{at(9), at(9, 30), {}, {}, {}}};
    QCOMPARE(coverageOf(m_input).at(m_line).unattended, (Spans{{at(9), at(9, 30)}}));
    m_input.pauses[duty.id].front().cover = m_officer;
    QVERIFY(coverageOf(m_input).at(m_line).unattended.empty());
}

void CoverageTest::aForgottenCheckOutIsBelievedForAnHour()
{
    Shift duty = shift(8, 12);
    duty.state = ShiftState::OnDuty;
    duty.startedAt = at(8);
    QCOMPARE(presenceIn(duty, {}, at(20)), (Spans{{at(8), at(13)}}));
    QCOMPARE(presenceIn(duty, {}, at(10)), (Spans{{at(8), at(10)}}));
    QCOMPARE(presenceIn(shift(8, 12), {}, at(10)), Spans());
}

void CoverageTest::agreesWithTheMinuteGridOnTenThousandRosters()
{
    const quint32 seed = qEnvironmentVariableIsSet("TRUCBAN_SEED") ? qEnvironmentVariable("TRUCBAN_SEED").toUInt()
                                                                   : QRandomGenerator::global()->generate();
    qInfo("TRUCBAN_SEED=%u", seed);
    for (quint32 number = 0; number < kRosters; ++number) {
        const RandomRoster roster(seed + number);
        const Coverage coverage = coverageOf(roster.input);
        for (const auto &[line, told] : coverage) {
            LineCoverage cut = told;
            cut.awayShifts.clear();
            if (cut != minuteByMinute(roster.input, line))
                QFAIL(qPrintable(QStringLiteral("roster of seed %1").arg(seed + number)));
            Spans found;
            for (const AwayFinding &finding : told.awayShifts)
                found.push_back(finding.span);
            if (unionOf(found) != told.away)
                QFAIL(qPrintable(QStringLiteral("away, roster of seed %1").arg(seed + number)));
        }
    }
}

QTEST_APPLESS_MAIN(CoverageTest)
#include "tst_coverage.moc"
