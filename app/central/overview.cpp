// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview.h"

#include "duty/rosterreader.h"
#include "store/boardtable.h"
#include "store/checktable.h"
#include "store/desktable.h"
#include "store/figuretable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/unittable.h"

#include <algorithm>

namespace tb {

namespace {

constexpr int kDays = 7;
constexpr std::chrono::hours kDay{24};
constexpr std::chrono::hours kOwedWithin{30 * 24};
constexpr int kTheCity = 2; ///< Call::told

CallFilter callsOf(UnitId unit, Moment from, Moment now)
{
    CallFilter filter;
    filter.unit = unit;
    filter.spans = {{from, now + milliseconds(1)}};
    filter.now = now;
    return filter;
}

// The end of the last span in which somebody was there, or the beginning of the hours.
std::optional<Moment> desertedSince(const LineCoverage &coverage, Moment now)
{
    for (const Span &span : coverage.unattended) {
        if (span.holds(now - milliseconds(1)))
            return span.from;
    }
    return std::nullopt;
}

LineNow lineNow(const Line &line, const Coverage &coverage, Moment now)
{
    LineNow state;
    state.name = line.name;
    state.number = line.number;
    state.hotline = line.isHotline();
    const auto found = coverage.find(line.id);
    if (found == coverage.end())
        return state;
    state.open = holds(found->second.open, now);
    state.attended = holds(found->second.present, now - milliseconds(1)); // what has been, ends now
    if (state.open && !state.attended)
        state.unattendedSince = desertedSince(found->second, now).value_or(now);
    return state;
}

} // namespace

Result<std::vector<UnitStatus>> Overview::city()
{
    const Moment now = m_clock.now();
    const Result<std::vector<Unit>> units = UnitTable(m_database).living(now);
    if (!units.ok())
        return units.error();
    std::vector<UnitStatus> stale;
    for (const Unit &unit : units.value()) {
        UnitStatus &known = m_known[unit.id];
        known.unit = {unit.id, unit.code, unit.name, unit.kind};
        if (known.asOf == Moment{} || now - known.asOf >= kFresh || now < known.asOf)
            stale.push_back(known);
    }
    std::stable_sort(stale.begin(), stale.end(),
                     [](const UnitStatus &a, const UnitStatus &b) { return a.asOf < b.asOf; });
    const bool first = std::any_of(stale.begin(), stale.end(), [](const UnitStatus &s) { return s.asOf == Moment{}; });
    int looked = 0;
    for (const UnitStatus &old : stale) {
        // The first time a picture with holes would be a false one.
        if (!first && ++looked > kMostAtOnce)
            break;
        Result<UnitStatus> status = lookUp(old.unit, now);
        if (!status.ok())
            return status.error();
        m_known[old.unit.id] = status.take();
    }
    std::vector<UnitStatus> city;
    for (const Unit &unit : units.value())
        city.push_back(m_known[unit.id]);
    std::sort(city.begin(), city.end(),
              [](const UnitStatus &a, const UnitStatus &b) { return a.unit.code < b.unit.code; });
    return city;
}

Result<UnitStatus> Overview::lookUp(const UnitName &unit, Moment now)
{
    UnitStatus status;
    status.unit = unit;
    status.asOf = now;
    for (const auto step : {&Overview::addLines, &Overview::addFigures, &Overview::addPeople}) {
        const Done done = (this->*step)(status);
        if (!done.ok())
            return done.error();
    }
    return status;
}

Done Overview::addLines(UnitStatus &status)
{
    const Moment now = status.asOf;
    const Result<std::vector<Line>> lines = LineTable(m_database).ofUnit(status.unit.id);
    const Result<Coverage> coverage
        = RosterReader(m_database).coverage(status.unit.id, {dayStart(now), dayStart(now) + kDay}, now);
    const Result<std::vector<LineCheck>> failures = CheckTable(m_database).openFailures(status.unit.id);
    if (!lines.ok() || !coverage.ok())
        return lines.ok() ? Done(coverage.error()) : Done(lines.error());
    if (!failures.ok())
        return failures.error();
    for (const Line &line : lines.value()) {
        if (!line.retired)
            status.lines.push_back(lineNow(line, coverage.value(), now));
    }
    status.failedChecks = static_cast<int>(failures.value().size());
    return {};
}

Done Overview::addFigures(UnitStatus &status)
{
    const Moment now = status.asOf;
    const Moment first = dayStart(now) - (kDays - 1) * kDay;
    FigureTable figures(m_database);
    const auto days = figures.grouped(callsOf(status.unit.id, first, now), FigureTable::By::Day);
    const Result<CallTally> month = figures.total(callsOf(status.unit.id, now - kOwedWithin, now));
    const Result<int> overdue = figures.overdue(callsOf(status.unit.id, first, now));
    if (!days.ok() || !month.ok())
        return days.ok() ? Done(month.error()) : Done(days.error());
    const Result<int> told = BoardTable(m_database).openToldTo(status.unit.id, kTheCity);
    if (!overdue.ok() || !told.ok())
        return overdue.ok() ? told.error() : overdue.error();
    status.days.resize(kDays);
    const qint64 today = QDate(1970, 1, 1).daysTo(wallDate(now));
    for (const auto &[key, tally] : days.value()) {
        const qint64 index = key.number - today + kDays - 1;
        if (index >= 0 && index < kDays)
            status.days[static_cast<size_t>(index)]
                = {tally[CallMeasure::Answered], tally[CallMeasure::Missed] - tally[CallMeasure::Abandoned]};
    }
    status.owed = month.value()[CallMeasure::StillOwed];
    status.overdue = overdue.value();
    status.told = told.value();
    return {};
}

Done Overview::addPeople(UnitStatus &status)
{
    const Result<std::vector<Desk>> desks = DeskTable(m_database).ofUnit(status.unit.id);
    const Result<std::vector<Officer>> officers = OfficerTable(m_database).ofUnit(status.unit.id);
    if (!desks.ok() || !officers.ok())
        return desks.ok() ? Done(officers.error()) : Done(desks.error());
    for (const Desk &desk : desks.value()) {
        if (!desk.revoked && desk.seenAt)
            status.heardAt = std::max(status.heardAt.value_or(*desk.seenAt), *desk.seenAt);
    }
    for (const Officer &officer : officers.value()) {
        if (officer.role == Role::Head && !officer.retired && status.head.isEmpty())
            status.head = officer.name;
    }
    return {};
}

} // namespace tb
