// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/rosterreader.h"

#include "duty/unitcalendar.h"
#include "journal/kinds.h"
#include "journal/registerfold.h"
#include "store/absencetable.h"
#include "store/entrytable.h"
#include "store/figuretable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/pausetable.h"
#include "store/shifttable.h"

#include <algorithm>

namespace tb {

namespace {

/// Whoever stays longer than planned is still there: shifts that ended a little before count as well.
Moment withOverstay(Moment from)
{
    return from - kOverstay;
}

void addOnce(std::vector<OfficerId> &officers, OfficerId officer)
{
    if (std::find(officers.begin(), officers.end(), officer) == officers.end())
        officers.push_back(officer);
}

int callsOf(const std::map<FigureTable::Key, CallTally> &tallies, OfficerId officer)
{
    const auto found = tallies.find(FigureTable::Key{0, officer.bytes(), {}});
    return found == tallies.end() ? 0 : found->second[CallMeasure::Incoming] + found->second[CallMeasure::Outgoing];
}

/// The shifts and minutes of one officer, calls left out.
OfficerLoad loadOf(OfficerId officer, const CoverageInput &input)
{
    static const std::vector<ShiftPause> kNone;
    OfficerLoad load{officer};
    std::vector<Span> planned;
    std::vector<Span> present;
    for (const Shift &shift : input.shifts) {
        if (shift.officer != officer || shift.to <= input.period.from || shift.from >= input.period.to)
            continue;
        ++load.shifts;
        planned.push_back({shift.from, shift.to});
        const auto pauses = input.pauses.find(shift.id);
        const Spans there = presenceIn(shift, pauses == input.pauses.end() ? kNone : pauses->second, input.now);
        present.insert(present.end(), there.begin(), there.end());
    }
    const Spans period{input.period};
    load.planned = std::chrono::floor<minutes>(totalOf(commonOf(unionOf(planned), period)));
    load.present = std::chrono::floor<minutes>(totalOf(commonOf(unionOf(present), period)));
    return load;
}

} // namespace

Result<CoverageInput> RosterReader::input(UnitId unit, const Span &period, Moment now)
{
    CoverageInput input;
    input.period = period;
    input.now = now;
    const auto calendar = calendarOfUnit(m_database, unit);
    const auto lines = LineTable(m_database).timesOfUnit(unit);
    auto shifts = ShiftTable(m_database).between(unit, withOverstay(period.from), period.to);
    auto pauses = PauseTable(m_database).between(unit, withOverstay(period.from), period.to);
    auto gone = away(unit, period);
    if (!calendar.ok() || !lines.ok())
        return calendar.ok() ? lines.error() : calendar.error();
    if (!shifts.ok() || !pauses.ok())
        return shifts.ok() ? pauses.error() : shifts.error();
    if (!gone.ok())
        return gone.error();
    for (const auto &[line, times] : lines.value()) {
        Spans open = times.openBetween(period.from, period.to, calendar.value());
        if (!open.empty())
            input.open[line] = std::move(open);
    }
    input.shifts = shifts.take();
    input.pauses = pauses.take();
    input.away = gone.take();
    return input;
}

Result<Coverage> RosterReader::coverage(UnitId unit, const Span &period, Moment now)
{
    const auto read = input(unit, period, now);
    return read.ok() ? Result<Coverage>(coverageOf(read.value())) : Result<Coverage>(read.error());
}

Result<std::map<OfficerId, Spans>> RosterReader::away(UnitId unit, const Span &period)
{
    const auto absences = AbsenceTable(m_database).between(unit, period.from, period.to);
    const auto officers = OfficerTable(m_database).ofUnit(unit);
    if (!absences.ok() || !officers.ok())
        return absences.ok() ? officers.error() : absences.error();
    std::map<OfficerId, std::vector<Span>> all;
    for (const Absence &absence : absences.value())
        all[absence.officer].push_back({absence.from, absence.to});
    for (const Officer &officer : officers.value()) {
        const auto since = officer.retired ? retiredAt(officer.id) : Result<std::optional<Moment>>(std::nullopt);
        if (!since.ok())
            return since.error();
        if (since.value())
            all[officer.id].push_back({*since.value(), period.to});
    }
    std::map<OfficerId, Spans> away;
    for (auto &[officer, spans] : all)
        away[officer] = unionOf(std::move(spans));
    return away;
}

Result<std::optional<Moment>> RosterReader::retiredAt(OfficerId officer)
{
    const auto history = EntryTable(m_database).history(officer.as<SubjectId>());
    if (!history.ok())
        return history.error();
    std::optional<Moment> since;
    for (const StampedEntry &stamped : history.value()) {
        if (!since && stamped.entry.header.kind == kind::kOfficerRetired)
            since = stamped.effectiveAt();
    }
    return since;
}

// Roles are given and taken away: who is head now need not have been it then.
Result<std::vector<OfficerId>> RosterReader::headsAt(UnitId unit, Moment at)
{
    const auto officers = OfficerTable(m_database).ofUnit(unit);
    if (!officers.ok())
        return officers.error();
    std::vector<OfficerId> heads;
    for (const Officer &officer : officers.value()) {
        auto history = EntryTable(m_database).history(officer.id.as<SubjectId>());
        if (!history.ok())
            return history.error();
        History until = history.take();
        std::erase_if(until, [at](const StampedEntry &stamped) { return stamped.effectiveAt() > at; });
        const std::optional<Officer> then = foldOfficer(until);
        if (then && !then->retired && then->role == Role::Head)
            heads.push_back(officer.id);
    }
    return heads;
}

Result<LineMinute> RosterReader::minute(UnitId unit, LineId line, Moment at, Moment now)
{
    const Span period{at, at + milliseconds(1)};
    const auto read = input(unit, period, now);
    auto heads = headsAt(unit, at);
    if (!read.ok() || !heads.ok())
        return read.ok() ? heads.error() : read.error();
    const CoverageInput &input = read.value();
    LineMinute told;
    told.open = input.open.contains(line);
    told.heads = heads.take();
    for (const Shift &shift : input.shifts) {
        if (std::find(shift.lines.begin(), shift.lines.end(), line) == shift.lines.end())
            continue;
        const auto gone = input.away.find(shift.officer);
        if (shift.covers(at))
            addOnce(told.planned, shift.officer);
        if (shift.covers(at) && gone != input.away.end() && holds(gone->second, at))
            addOnce(told.away, shift.officer);
        const auto pauses = input.pauses.find(shift.id);
        if (pauses == input.pauses.end() ? holds(presenceIn(shift, {}, now), at)
                                         : holds(presenceIn(shift, pauses->second, now), at))
            addOnce(told.present, shift.officer);
    }
    return told;
}

Result<std::vector<OfficerLoad>> RosterReader::loads(UnitId unit, const Span &period, Moment now)
{
    const auto read = input(unit, period, now);
    const auto officers = OfficerTable(m_database).ofUnit(unit);
    CallFilter filter;
    filter.unit = unit;
    filter.spans = {{period.from, period.to}};
    filter.now = now;
    const auto calls = FigureTable(m_database).grouped(filter, FigureTable::By::Officer);
    if (!read.ok() || !officers.ok())
        return read.ok() ? officers.error() : read.error();
    if (!calls.ok())
        return calls.error();
    std::vector<OfficerLoad> loads;
    for (const Officer &officer : officers.value()) {
        OfficerLoad load = loadOf(officer.id, read.value());
        load.calls = callsOf(calls.value(), officer.id);
        if (!officer.retired || load.shifts > 0 || load.calls > 0)
            loads.push_back(load);
    }
    return loads;
}

} // namespace tb
