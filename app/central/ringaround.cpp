// SPDX-License-Identifier: GPL-3.0-or-later
#include "ringaround.h"

#include "domain/checkdraw.h"
#include "duty/unitcalendar.h"
#include "store/checktable.h"
#include "store/linetable.h"
#include "store/settingtable.h"
#include "store/unittable.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace tb {

namespace {

constexpr int kLatestChecks = 20;
constexpr std::chrono::hours kWeek{7 * 24};
const QString kSeed = QStringLiteral("ring-around/seed");

QByteArray lotOf(const QByteArray &seed, QDate monday, UnitId unit)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(seed);
    hash.addData(monday.toString(Qt::ISODate).toLatin1());
    hash.addData(unit.bytes());
    return hash.result();
}

QDate mondayOf(Moment moment)
{
    const QDate day = wallDate(moment);
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

Result<std::optional<Unit>> RingAround::targetOf(UnitId checker, QDate monday)
{
    const Result<QByteArray> secret = SettingTable(m_database).seed(kSeed, m_random);
    const Result<std::vector<Unit>> units = UnitTable(m_database).living(m_clock.now());
    const Result<std::set<UnitId>> withLines = LineTable(m_database).unitsWithLines();
    if (!secret.ok() || !units.ok())
        return secret.ok() ? units.error() : secret.error();
    if (!withLines.ok())
        return withLines.error();
    std::map<QByteArray, const Unit *> ring;
    for (const Unit &unit : units.value()) {
        if (withLines.value().contains(unit.id) && unit.id != checker)
            ring.emplace(lotOf(secret.value(), monday, unit.id), &unit);
    }
    if (ring.empty())
        return std::optional<Unit>();
    const auto next = ring.upper_bound(lotOf(secret.value(), monday, checker));
    return std::optional<Unit>(*(next == ring.end() ? ring.begin() : next)->second);
}

Result<std::vector<LineToRing>> RingAround::due(UnitId checker)
{
    const Result<std::optional<Unit>> target = targetOf(checker, mondayOf(m_clock.now()));
    if (!target.ok() || !target.value())
        return target.ok() ? Result<std::vector<LineToRing>>(std::vector<LineToRing>()) : target.error();
    Result<std::vector<LineToRing>> drawn = drawnBefore(*target.value());
    if (!drawn.ok())
        return drawn;
    std::vector<LineToRing> due;
    for (const LineToRing &line : drawn.value()) {
        const Result<bool> rung = isRung(line, checker);
        if (!rung.ok())
            return rung.error();
        if (!rung.value())
            due.push_back(line);
    }
    return due;
}

// Of the unit's lines those that are open now and whose minute of this week is over.
Result<std::vector<LineToRing>> RingAround::drawnBefore(const Unit &unit)
{
    const Moment now = m_clock.now();
    const Moment from = momentAt(mondayOf(now), QTime(0, 0));
    const Result<QByteArray> secret = SettingTable(m_database).seed(kSeed, m_random);
    const Result<std::vector<Line>> lines = LineTable(m_database).ofUnit(unit.id);
    const auto times = LineTable(m_database).timesOfUnit(unit.id);
    const Result<WorkCalendar> calendar = calendarOfUnit(m_database, unit.id);
    if (!secret.ok() || !lines.ok())
        return secret.ok() ? lines.error() : secret.error();
    if (!times.ok() || !calendar.ok())
        return times.ok() ? calendar.error() : times.error();
    std::vector<LineToRing> drawn;
    for (const Line &line : lines.value()) {
        const auto hours = times.value().find(line.id);
        if (line.retired || hours == times.value().end())
            continue;
        const Spans open = hours->second.openBetween(from, from + kWeek, calendar.value());
        for (const Moment minute : drawChecks(secret.value(), line.id, open, 1)) {
            if (minute <= now && holds(open, now))
                drawn.push_back({line.id, unit.id, unit.name, line.name, line.number, minute});
        }
    }
    return drawn;
}

Result<bool> RingAround::isRung(const LineToRing &target, UnitId checker)
{
    const Result<std::vector<LineCheck>> checks = CheckTable(m_database).ofLine(target.line, kLatestChecks);
    if (!checks.ok())
        return checks.error();
    return std::any_of(checks.value().begin(), checks.value().end(), [&target, checker](const LineCheck &check) {
        return check.checkerUnit == checker && check.at >= target.drawnFor;
    });
}

} // namespace tb
