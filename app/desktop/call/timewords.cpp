// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/timewords.h"

#include <algorithm>

namespace tb {

namespace {

QString dayOf(Moment moment)
{
    return wallDate(moment).toString(QStringLiteral("dd/MM"));
}

} // namespace

QString TimeWords::clock(Moment moment)
{
    return wallTime(moment).toString(QStringLiteral("HH:mm"));
}

QString TimeWords::brief(Moment moment, Moment now)
{
    const qint64 days = wallDate(moment).daysTo(wallDate(now));
    if (days == 0)
        return clock(moment);
    return days == 1 ? tr("Yesterday", "at the end of a row") : dayOf(moment);
}

QString TimeWords::full(Moment moment, Moment now)
{
    const qint64 days = wallDate(now).daysTo(wallDate(moment));
    if (days == 0)
        return tr("%1 today", "time of day").arg(clock(moment));
    if (days == 1)
        return tr("%1 tomorrow", "time of day").arg(clock(moment));
    if (days == -1)
        return tr("%1 yesterday", "time of day").arg(clock(moment));
    return tr("%1 on %2", "time of day, date").arg(clock(moment), dayOf(moment));
}

QString TimeWords::dayOrClock(Moment moment, Moment now)
{
    const qint64 days = wallDate(now).daysTo(wallDate(moment));
    if (days == 0)
        return clock(moment);
    return days == 1 ? tr("tomorrow", "in a chip: due tomorrow") : dayOf(moment);
}

QString TimeWords::span(milliseconds length)
{
    const qint64 all = std::max<qint64>(0, length / minutes(1));
    if (all < 60)
        return tr("%1 min", "length of time").arg(all);
    if (all < 24 * 60)
        return tr("%1 h %2 min", "length of time").arg(all / 60).arg(all % 60, 2, 10, QLatin1Char('0'));
    const qint64 days = all / (24 * 60);
    return days == 1 ? tr("1 day", "length of time") : tr("%1 days", "length of time").arg(days);
}

} // namespace tb
