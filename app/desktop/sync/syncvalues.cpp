// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncvalues.h"

#include "look/shiftwords.h"

namespace tb {

QString SyncValues::time(Moment at, Moment now)
{
    if (wallDate(at) == wallDate(now))
        return ShiftWords::clock(at);
    return tr("%1 on %2", "time, day").arg(ShiftWords::clock(at), wallDate(at).toString(QStringLiteral("dd/MM")));
}

QString SyncValues::moment(Moment at, Moment now)
{
    return wallDate(at) == wallDate(now) ? tr("%1 today", "time").arg(ShiftWords::clock(at)) : time(at, now);
}

QString SyncValues::author(const QString &who, Moment at, Moment now)
{
    return tr("%1 · %2", "officer, time").arg(who, time(at, now));
}

QString SyncValues::flag(bool holds)
{
    return holds ? tr("Yes") : tr("No");
}

QString SyncValues::nothing()
{
    return tr("Left empty", "value of a field");
}

} // namespace tb
