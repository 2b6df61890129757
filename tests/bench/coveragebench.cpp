// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragebench.h"

#include "must.h"
#include "outcome.h"
#include "stopwatch.h"

#include "domain/daypart.h"
#include "duty/rosterreader.h"
#include "store/linetable.h"
#include "store/migrator.h"
#include "store/pausetable.h"
#include "store/shifttable.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

namespace tb {

namespace {

constexpr int kUnits = 200;
constexpr int kLines = 5;
constexpr int kDays = 30;
constexpr int kOfficers = 8;
constexpr int kRuns = 200;
const QDate kFirst(2026, 11, 1);

template <class AnyId> AnyId made(uint kind, int unit, int number)
{
    return AnyId(QUuid(kind, static_cast<ushort>(unit), static_cast<ushort>(number), 0, 0, 0, 0, 0, 0, 0, 1));
}

Shift dutyOf(int unit, int number, int line, const Span &hours, QRandomGenerator &random)
{
    Shift shift;
    shift.id = made<ShiftId>(3, unit, number);
    shift.unit = made<UnitId>(9, unit, 0);
    shift.officer = made<OfficerId>(2, unit, random.bounded(kOfficers));
    shift.lines = {made<LineId>(1, unit, line)};
    shift.from = hours.from;
    shift.to = hours.to;
    shift.state = ShiftState::Ended;
    shift.startedAt = hours.from + minutes(random.bounded(-10, 10));
    shift.endedAt = hours.to + minutes(random.bounded(-5, 15));
    return shift;
}

/// What nobody can do without: the stretches of each line sorted, and gone over once.
qint64 sortedAndWalked(const CoverageInput &input)
{
    std::map<LineId, std::vector<std::pair<qint64, qint64>>> lines;
    for (const Shift &shift : input.shifts) {
        for (const LineId &line : shift.lines)
            lines[line].emplace_back(toMs(shift.from), toMs(shift.to));
    }
    qint64 sum = 0;
    for (auto &[line, spans] : lines) {
        std::sort(spans.begin(), spans.end());
        qint64 end = 0;
        for (const auto &[from, to] : spans) {
            sum += std::max<qint64>(0, to - std::max(from, end));
            end = std::max(end, to);
        }
    }
    return sum;
}

qint64 unattendedOf(const Coverage &coverage)
{
    qint64 sum = 0;
    for (const auto &[line, told] : coverage)
        sum += totalOf(told.unattended).count();
    return sum;
}

} // namespace

CoverageBench::CoverageBench(quint32 seed) : m_seed(seed)
{
    for (int unit = 0; unit < kUnits; ++unit)
        m_city.push_back(monthOf(unit, kDays));
}

CoverageInput CoverageBench::monthOf(int unit, int days) const
{
    QRandomGenerator random(m_seed + static_cast<quint32>(unit));
    CoverageInput input;
    input.period = {momentAt(kFirst, QTime(0, 0)), momentAt(kFirst.addDays(days), QTime(0, 0))};
    input.now = input.period.to;
    int number = 0;
    for (int line = 0; line < kLines; ++line) {
        std::vector<Span> open;
        for (int day = 0; day < days; ++day) {
            for (const DayPart part : {DayPart::Morning, DayPart::Afternoon}) {
                const Span hours = usualSpan(kFirst.addDays(day), part);
                open.push_back(hours);
                if (random.bounded(20) == 0)
                    continue; // a gap
                const Shift shift = dutyOf(unit, number++, line, hours, random);
                if (random.bounded(4) == 0)
                    input.pauses[shift.id] = {{hours.from + minutes(60), hours.from + minutes(75), {}, {}, {}}};
                input.shifts.push_back(shift);
            }
        }
        input.open[made<LineId>(1, unit, line)] = unionOf(std::move(open));
    }
    const Moment leave = momentAt(kFirst.addDays(random.bounded(days)), QTime(0, 0));
    input.away[made<OfficerId>(2, unit, 0)] = {{leave, leave + minutes(3 * 1440)}};
    return input;
}

void CoverageBench::measureUnit()
{
    Series times;
    Series floors;
    for (int run = 0; run < kRuns; ++run) {
        const CoverageInput &input = m_city.at(static_cast<size_t>(run % kUnits));
        const Stopwatch watch;
        const qint64 unattended = unattendedOf(coverageOf(input));
        times.add(watch.microseconds());
        const Stopwatch floor;
        const qint64 walked = sortedAndWalked(input);
        floors.add(floor.microseconds());
        must(unattended > 0 && walked > 0, "a month without a gap");
    }
    Outcome(QStringLiteral("coverage-unit-month"), static_cast<qint64>(m_city.front().shifts.size()))
        .with(QStringLiteral("time"), times)
        .with(QStringLiteral("floor"), floors)
        .with(QStringLiteral("ratio"), times.median() / floors.median())
        .print();
}

void CoverageBench::measureCity()
{
    Series times;
    Series floors;
    qint64 shifts = 0;
    for (const CoverageInput &input : m_city)
        shifts += static_cast<qint64>(input.shifts.size());
    for (int run = 0; run < kRuns / 20; ++run) {
        qint64 unattended = 0;
        const Stopwatch watch;
        for (const CoverageInput &input : m_city)
            unattended += unattendedOf(coverageOf(input));
        times.add(watch.microseconds());
        qint64 walked = 0;
        const Stopwatch floor;
        for (const CoverageInput &input : m_city)
            walked += sortedAndWalked(input);
        floors.add(floor.microseconds());
        must(unattended > 0 && walked > 0, "a month without a gap");
    }
    Outcome(QStringLiteral("coverage-city-month"), shifts)
        .with(QStringLiteral("time"), times)
        .with(QStringLiteral("floor"), floors)
        .with(QStringLiteral("ratio"), times.median() / floors.median())
        .print();
}

void CoverageBench::fill(Database &database)
{
    Transaction transaction(database);
    for (int unit = 0; unit < kUnits; ++unit) {
        const CoverageInput &input = m_city.at(static_cast<size_t>(unit));
        for (const Shift &shift : input.shifts) {
            must(ShiftTable(database).put(shift), "a shift");
            const auto pauses = input.pauses.find(shift.id);
            if (pauses != input.pauses.end())
                must(PauseTable(database).put(shift.id, pauses->second), "a pause");
        }
        for (const auto &[id, open] : input.open) {
            Line line;
            line.id = id;
            line.unit = made<UnitId>(9, unit, 0);
            must(LineTable(database).put(line, LineTimes()), "a line");
        }
    }
    must(transaction.commit(), "commit");
}

void CoverageBench::measureRows()
{
    const QTemporaryDir folder;
    const auto database = must(Database::open(folder.filePath(QStringLiteral("desk.db"))), "database");
    must(Migrator(Migrator::Part::Desk).migrate(*database), "schema");
    fill(*database);
    RosterReader reader(*database);
    Series times;
    Series floors;
    Stopwatch whole;
    for (int unit = 0; unit < kUnits; ++unit) {
        const CoverageInput &input = m_city.at(static_cast<size_t>(unit));
        const auto id = made<UnitId>(9, unit, 0);
        const Stopwatch watch;
        must(unattendedOf(must(reader.coverage(id, input.period, input.now), "coverage")) > 0, "a month without a gap");
        times.add(watch.microseconds());
        const Stopwatch floor;
        Statement select(*database,
                         QStringLiteral("SELECT sum(min(to_at, ?)-max(from_at, ?)), max(hex(lines)), max(ended_at)"
                                        " FROM shift WHERE unit=? AND from_at<? AND to_at>?"));
        select.bind(input.period.to).bind(input.period.from).bind(id).bind(input.period.to).bind(input.period.from);
        must(select.run(), "sum");
        must(select.next() && select.integer() > 0, "rows");
        floors.add(floor.microseconds());
    }
    Outcome(QStringLiteral("coverage-rows-unit-month"), kUnits)
        .with(QStringLiteral("time"), times)
        .with(QStringLiteral("floor"), floors)
        .with(QStringLiteral("ratio"), times.median() / floors.median())
        .with(QStringLiteral("city_seconds"), times.total() / 1e6)
        .print();
}

void CoverageBench::measureGrowth()
{
    double before = 0;
    for (const int days : {30, 300, 3000}) {
        const CoverageInput input = monthOf(0, days);
        Series times; // of the processor: what else the machine does would count for more than the shifts
        for (int run = 0; run < 9; ++run) {
            const Stopwatch watch;
            must(unattendedOf(coverageOf(input)) > 0, "a month without a gap");
            times.add(watch.cpuMicroseconds());
        }
        Outcome outcome(QStringLiteral("coverage-growth"), static_cast<qint64>(input.shifts.size()));
        outcome.with(QStringLiteral("time"), times);
        if (before > 0)
            outcome.with(QStringLiteral("times_for_ten_times_the_shifts"), times.median() / before);
        outcome.print();
        before = times.median();
    }
}

void CoverageBench::run(quint32 seed)
{
    CoverageBench bench(seed);
    bench.measureUnit();
    bench.measureCity();
    bench.measureRows();
    bench.measureGrowth();
}

} // namespace tb
