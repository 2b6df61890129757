// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/lineboard.h"

#include "domain/coverage.h"
#include "duty/unitcalendar.h"
#include "store/calltable.h"
#include "store/checktable.h"
#include "store/linecalltable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/pausetable.h"
#include "store/shifttable.h"

#include <algorithm>

namespace tb {

namespace {

/// More than one unit takes in a day; a bound, so that a broken clock cannot make the board slow.
constexpr int kMostOfDay = 5000;
constexpr int kQuietRings = 40;

/// Reads the board part by part; each part stops at the first error.
class BoardReader {
public:
    BoardReader(Database &database, UnitId unit, Moment now) : m_database(database), m_unit(unit) { m_board.now = now; }

    Result<LineBoard> read()
    {
        for (const auto step : {&BoardReader::readLines, &BoardReader::readPresence, &BoardReader::readCalls,
                                &BoardReader::readChecks, &BoardReader::readQuiet, &BoardReader::readPeople}) {
            const Done done = (this->*step)();
            if (!done.ok())
                return done.error();
        }
        return m_board;
    }

private:
    Done readLines();
    Done readPresence();
    void place(LineState &state, const Spans &unattended) const;
    const Shift *openShiftOf(const LineState &state, ShiftState wanted) const;
    Done readCalls();
    Done readChecks();
    Done mark(LineState &state, const std::vector<LineCheck> &checks);
    Done readQuiet();
    Done readPeople();

    Database &m_database;
    UnitId m_unit;
    LineBoard m_board;
    WorkCalendar m_calendar;
    std::vector<Shift> m_shifts;
    std::map<ShiftId, std::vector<ShiftPause>> m_pauses;
};

Done BoardReader::readLines()
{
    const auto lines = LineTable(m_database).ofUnit(m_unit);
    const auto times = LineTable(m_database).timesOfUnit(m_unit);
    const auto calendar = calendarOfUnit(m_database, m_unit);
    if (!lines.ok() || !times.ok())
        return lines.ok() ? times.error() : lines.error();
    if (!calendar.ok())
        return calendar.error();
    m_calendar = calendar.value();
    for (const Line &line : lines.value()) {
        LineState state;
        state.line = line;
        state.times = times.value().at(line.id);
        m_board.lines.push_back(state);
    }
    return {};
}

Done BoardReader::readPresence()
{
    // Whoever forgot to leave yesterday evening is still in today's shifts.
    CoverageInput input;
    input.now = m_board.now;
    input.period = {dayStart(m_board.now), m_board.now};
    const Moment from = input.period.from - std::chrono::hours(24);
    const auto shifts = ShiftTable(m_database).between(m_unit, from, m_board.now + milliseconds(1));
    const auto pauses = PauseTable(m_database).between(m_unit, from, m_board.now + milliseconds(1));
    if (!shifts.ok() || !pauses.ok())
        return shifts.ok() ? pauses.error() : shifts.error();
    m_shifts = input.shifts = shifts.value();
    m_pauses = input.pauses = pauses.value();
    for (const LineState &state : m_board.lines)
        input.open[state.line.id] = state.times.openBetween(input.period.from, m_board.now, m_calendar);
    const Coverage coverage = coverageOf(input);
    for (LineState &state : m_board.lines) {
        const auto found = coverage.find(state.line.id);
        place(state, found == coverage.end() ? Spans() : found->second.unattended);
    }
    return {};
}

const Shift *BoardReader::openShiftOf(const LineState &state, ShiftState wanted) const
{
    const Shift *latest = nullptr;
    for (const Shift &shift : m_shifts) {
        const bool ofLine = std::find(shift.lines.begin(), shift.lines.end(), state.line.id) != shift.lines.end();
        if (shift.state == wanted && ofLine && m_board.now < shift.to + kOverstay
            && (!latest || shift.from > latest->from))
            latest = &shift;
    }
    return latest;
}

void BoardReader::place(LineState &state, const Spans &unattended) const
{
    if (!owesAttendance(state.times.status().at(m_board.now)))
        state.attendance = Attendance::NotOwed;
    else if (!state.times.isOpen(m_board.now, m_calendar))
        state.attendance = Attendance::Closed;
    else
        state.attendance = Attendance::Nobody;
    const Shift *there = openShiftOf(state, ShiftState::OnDuty);
    const Shift *away = there ? nullptr : openShiftOf(state, ShiftState::Paused);
    if (there || away) {
        state.shift = there ? *there : *away;
        state.since = state.shift->startedAt;
    }
    const auto pauses = m_pauses.find(away ? away->id : ShiftId());
    if (pauses != m_pauses.end() && !pauses->second.empty()) {
        state.since = pauses->second.back().since;
        state.cover = pauses->second.back().cover;
    }
    if (there && state.attendance != Attendance::NotOwed)
        state.attendance = Attendance::Attended;
    else if (away && state.attendance == Attendance::Nobody)
        state.attendance = Attendance::Away;
    else if (state.attendance == Attendance::Nobody)
        state.since = !unattended.empty() && unattended.back().to >= m_board.now ? unattended.back().from : m_board.now;
}

Done BoardReader::readCalls()
{
    const auto calls = CallTable(m_database).between(dayStart(m_board.now), m_board.now + minutes(1), kMostOfDay);
    if (!calls.ok())
        return calls.error();
    for (LineState &state : m_board.lines) {
        for (const Call &call : calls.value()) {
            const bool counts = call.line == state.line.id && call.isIncoming();
            state.incoming += counts ? 1 : 0;
            state.answered += counts && call.type == CallType::Answered ? 1 : 0;
        }
    }
    return {};
}

Done BoardReader::mark(LineState &state, const std::vector<LineCheck> &checks)
{
    const auto last = CheckTable(m_database).ofLine(state.line.id, 1);
    if (!last.ok())
        return last.error();
    if (!last.value().empty())
        state.lastCheck = last.value().front();
    const Moment known = state.lastCheck ? state.lastCheck->at : state.times.registered();
    state.checkDue = !state.line.retired && m_board.now - known >= kCheckEvery;
    const QDate first = wallDate(m_board.now).addDays(1 - static_cast<qint64>(state.strip.size()));
    for (const LineCheck &check : checks) {
        const qint64 day = first.daysTo(wallDate(check.at));
        if (check.line != state.line.id || day < 0 || day >= static_cast<qint64>(state.strip.size()))
            continue;
        DayMark &mark = state.strip.at(static_cast<size_t>(day));
        mark = std::max(mark, check.passed() ? DayMark::Passed : DayMark::Failed);
    }
    return {};
}

Done BoardReader::readChecks()
{
    CheckTable table(m_database);
    const auto checks = table.between(m_unit, m_board.now - std::chrono::hours(24 * 31), m_board.now + minutes(1));
    const auto failures = table.openFailures(m_unit);
    if (!checks.ok() || !failures.ok())
        return checks.ok() ? failures.error() : checks.error();
    m_board.failures = failures.value();
    for (LineState &state : m_board.lines) {
        const Done done = mark(state, checks.value());
        if (!done.ok())
            return done;
    }
    return {};
}

Done BoardReader::readQuiet()
{
    for (LineState &state : m_board.lines) {
        if (state.line.retired)
            continue;
        const auto rings = LineCallTable(m_database).lastRings(state.line.id, kQuietRings);
        if (!rings.ok())
            return rings.error();
        state.quiet = quietOf(state.times, rings.value(), m_board.now, m_calendar);
    }
    return {};
}

Done BoardReader::readPeople()
{
    auto officers = OfficerTable(m_database).ofUnit(m_unit);
    if (!officers.ok())
        return officers.error();
    m_board.officers = officers.take();
    return {};
}

} // namespace

int LineBoard::count(Attendance attendance) const
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [attendance](const LineState &state) {
        return !state.line.retired && state.attendance == attendance;
    }));
}

int LineBoard::inUse() const
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [](const LineState &state) { return !state.line.retired; }));
}

int LineBoard::alarms(minutes after) const
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [this, after](const LineState &state) {
        return !state.line.retired && state.alarms(now, after);
    }));
}

int LineBoard::checksDue() const
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [](const LineState &state) { return state.checkDue; }));
}

QString LineBoard::nameOf(OfficerId officer) const
{
    for (const Officer &each : officers) {
        if (each.id == officer)
            return each.name;
    }
    return {};
}

Result<LineBoard> readLineBoard(Database &database, UnitId unit, Moment now)
{
    return BoardReader(database, unit, now).read();
}

} // namespace tb
