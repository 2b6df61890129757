// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/blindchecks.h"

#include "domain/checkdraw.h"
#include "duty/unitcalendar.h"
#include "store/linetable.h"
#include "store/settingtable.h"

namespace tb {

namespace {

const QString kSeed = QStringLiteral("checks/seed");

} // namespace

Result<std::map<LineId, Moment>> BlindChecks::ofWeek(UnitId unit, QDate monday)
{
    const auto secret = SettingTable(m_database).seed(kSeed, m_random);
    const auto lines = LineTable(m_database).timesOfUnit(unit);
    const auto calendar = calendarOfUnit(m_database, unit);
    if (!secret.ok() || !lines.ok())
        return secret.ok() ? lines.error() : secret.error();
    if (!calendar.ok())
        return calendar.error();
    std::map<LineId, Moment> drawn;
    const Moment from = momentAt(monday, QTime(0, 0));
    for (const auto &[line, times] : lines.value()) {
        const Spans open = times.openBetween(from, from + std::chrono::hours(24 * 7), calendar.value());
        for (const Moment moment : drawChecks(secret.value(), line, open, 1))
            drawn[line] = moment;
    }
    return drawn;
}

Result<std::map<LineId, Moment>> BlindChecks::due(const LineBoard &board, UnitId unit, OfficerId officer)
{
    const QDate today = wallDate(board.now);
    const auto drawn = ofWeek(unit, today.addDays(1 - today.dayOfWeek()));
    if (!drawn.ok())
        return drawn.error();
    std::map<LineId, Moment> due;
    for (const LineState &state : board.lines) {
        const auto found = drawn.value().find(state.line.id);
        const bool own = state.shift && state.shift->officer == officer;
        if (found == drawn.value().end() || found->second > board.now || state.line.retired || own)
            continue;
        if (!state.lastCheck || state.lastCheck->at < found->second)
            due.insert(*found);
    }
    return due;
}

} // namespace tb
