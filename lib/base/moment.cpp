// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/moment.h"

namespace tb {

namespace {
const QDate kEpoch(1970, 1, 1);
constexpr qint64 kDayMs = 86'400'000;

qint64 wallMs(Moment moment)
{
    return toMs(moment + kWallOffset);
}

qint64 floorDay(qint64 ms)
{
    return ms >= 0 ? ms / kDayMs : -((-ms + kDayMs - 1) / kDayMs);
}
} // namespace

QDate wallDate(Moment moment)
{
    return kEpoch.addDays(floorDay(wallMs(moment)));
}

QTime wallTime(Moment moment)
{
    const qint64 ms = wallMs(moment);
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms - floorDay(ms) * kDayMs));
}

Moment momentAt(QDate date, QTime time)
{
    const qint64 ms = kEpoch.daysTo(date) * kDayMs + time.msecsSinceStartOfDay();
    return momentFromMs(ms) - kWallOffset;
}

Moment dayStart(Moment moment)
{
    return momentAt(wallDate(moment), QTime(0, 0));
}

int wallMinute(Moment moment)
{
    return wallTime(moment).msecsSinceStartOfDay() / 60'000;
}

} // namespace tb
