// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringattendance.h"

#include "duty/rosterreader.h"
#include "store/ringtable.h"

namespace tb {

Result<std::vector<LineAttendance>> attendanceOf(Database &database, UnitId unit, const Span &period, Moment now,
                                                 const std::vector<Line> &lines,
                                                 const std::function<QString(const Line &)> &nameOf)
{
    const Span over{period.from, std::min(period.to, now)};
    std::vector<LineAttendance> attendance;
    if (over.from >= over.to)
        return attendance;
    const Result<Coverage> coverage = RosterReader(database).coverage(unit, over, now);
    if (!coverage.ok())
        return coverage.error();
    for (const Line &line : lines) {
        const auto told = coverage.value().find(line.id);
        if (told == coverage.value().end() || told->second.open.empty())
            continue;
        const auto whole = [](const Spans &spans) { return std::chrono::floor<minutes>(totalOf(spans)); };
        attendance.push_back({nameOf(line), whole(told->second.open), whole(told->second.unattended)});
    }
    return attendance;
}

Result<RingBands> ringBandsOf(Database &database, UnitId unit, const Span &period)
{
    const auto rings = RingTable(database).between(unit, period.from, period.to);
    if (!rings.ok())
        return rings.error();
    RingBands bands;
    for (const CountedRing &ring : rings.value()) {
        if (ring.isAnswered() && ring.rang)
            bands.add(seconds(*ring.rang));
    }
    return bands;
}

} // namespace tb
