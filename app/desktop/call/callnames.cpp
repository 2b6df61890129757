// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callnames.h"

#include "base/phonenumber.h"
#include "duty/unitwords.h"
#include "store/directorytable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/shifttable.h"
#include "store/unittable.h"

#include <algorithm>

namespace tb {

namespace {
constexpr minutes kLongestShift{24 * 60};
}

Done CallNames::load(Database &database, UnitId unit)
{
    Result<std::vector<Line>> lines = LineTable(database).ofUnit(unit);
    if (!lines.ok())
        return lines.error();
    Result<std::vector<Officer>> officers = OfficerTable(database).ofUnit(unit);
    if (!officers.ok())
        return officers.error();
    const Result<std::optional<Unit>> found = UnitTable(database).find(unit);
    if (!found.ok())
        return found.error();
    Result<std::vector<UnitName>> units = DirectoryTable(database).all();
    if (!units.ok())
        return units.error();
    Result<FormerPlaces> formerPlaces = formerPlacesOf(database, unit);
    if (!formerPlaces.ok())
        return formerPlaces.error();
    m_formerPlaces = formerPlaces.take();
    m_units = units.take();
    std::erase_if(m_units, [unit](const UnitName &one) { return one.id == unit; });
    m_lines = lines.take();
    m_officers = officers.take();
    m_areaCode = found.value() ? found.value()->areaCode : QString();
    return {};
}

Done CallNames::setReader(Database &database, const Seat &seat, Moment since, Moment now)
{
    m_reader = seat.officer;
    m_since = since;
    const auto shifts = ShiftTable(database).between(seat.unit, now - kLongestShift, now + milliseconds(1));
    if (!shifts.ok())
        return shifts.error();
    for (const Shift &shift : shifts.value()) {
        if (shift.officer == seat.officer && shift.isOpen() && shift.startedAt)
            m_since = std::min(m_since, *shift.startedAt);
    }
    return {};
}

bool CallNames::hides(const Call &call) const
{
    return call.confidential && (call.loggedBy != m_reader || call.startedAt < m_since);
}

QString CallNames::officer(OfficerId id) const
{
    const auto found
        = std::find_if(m_officers.begin(), m_officers.end(), [id](const Officer &one) { return one.id == id; });
    return found == m_officers.end() ? QString() : found->name;
}

QString CallNames::lineName(LineId id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [id](const Line &one) { return one.id == id; });
    return found == m_lines.end() ? QString() : found->name;
}

QString CallNames::lineLabel(const Line &line) const
{
    const QString shown = number(line.number);
    return line.name.isEmpty() ? shown : QStringLiteral("%1 · %2").arg(line.name, shown);
}

QString CallNames::number(const QString &canonical) const
{
    const QString display = parsePhone(canonical, m_areaCode).display;
    return display.isEmpty() ? canonical : display;
}

} // namespace tb
