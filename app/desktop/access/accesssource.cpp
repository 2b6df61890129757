// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accesssource.h"

#include "base/visort.h"
#include "duty/localsignin.h"
#include "store/linetable.h"
#include "store/shifttable.h"
#include "store/unittable.h"

#include <algorithm>
#include <tuple>

namespace tb {

namespace {

bool comesBefore(const AccessPerson &a, const AccessPerson &b)
{
    const auto rank = [](const AccessPerson &person) { return std::tuple(!person.isOnDuty(), person.shift.isEmpty()); };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return compareNames(a.officer.name, b.officer.name) < 0;
}

QString namesOf(const std::vector<LineId> &ids, const std::vector<Line> &lines)
{
    QStringList names;
    for (const Line &line : lines) {
        if (std::find(ids.begin(), ids.end(), line.id) != ids.end())
            names.append(line.name);
    }
    return names.join(QStringLiteral(" · "));
}

} // namespace

Result<AccessFacts> AccessSource::read(UnitId unitId)
{
    AccessFacts facts;
    facts.now = m_clock.now();
    const Result<std::optional<Unit>> unit = UnitTable(m_database).find(unitId);
    const Result<std::vector<Officer>> officers = LocalSignIn(m_database, m_clock).officers(unitId);
    if (!unit.ok() || !officers.ok())
        return unit.ok() ? officers.error() : unit.error();
    facts.unit = unit.value() ? unit.value()->name : QString();
    for (const Officer &officer : officers.value())
        facts.people.push_back({officer, Presence::Off, {}, {}, {}});
    const Done done = addShifts(unitId, facts);
    std::stable_sort(facts.people.begin(), facts.people.end(), comesBefore);
    return done.ok() ? Result<AccessFacts>(facts) : Result<AccessFacts>(done.error());
}

Done AccessSource::addShifts(UnitId unit, AccessFacts &facts)
{
    const Moment midnight = momentAt(wallDate(facts.now), QTime(0, 0));
    const Result<std::vector<Shift>> shifts
        = ShiftTable(m_database).between(unit, midnight, midnight + std::chrono::hours(24));
    const Result<std::vector<Line>> lines = LineTable(m_database).ofUnit(unit);
    if (!shifts.ok() || !lines.ok())
        return shifts.ok() ? lines.error() : shifts.error();
    for (const Shift &shift : shifts.value()) {
        const auto person = std::find_if(facts.people.begin(), facts.people.end(), [&](const AccessPerson &candidate) {
            return candidate.officer.id == shift.officer;
        });
        if (person == facts.people.end() || person->isOnDuty())
            continue;
        if (shift.isOpen()) {
            person->presence = shift.state == ShiftState::OnDuty ? Presence::OnDuty : Presence::Away;
            person->until = shift.to;
            person->lines = namesOf(shift.lines, lines.value());
            person->shift = shift.name;
        } else if (shift.state == ShiftState::Planned && shift.to > facts.now && person->shift.isEmpty()) {
            person->shift = shift.name;
        }
    }
    return {};
}

} // namespace tb
