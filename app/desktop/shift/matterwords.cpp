// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/matterwords.h"

#include "base/phonenumber.h"
#include "look/shiftwords.h"

namespace tb {

QString MatterWords::dueText(Moment due, Moment now)
{
    if (wallDate(due) == wallDate(now))
        return ShiftWords::clock(due);
    return QStringLiteral("%1 %2").arg(ShiftWords::clock(due), wallDate(due).toString(QStringLiteral("dd/MM")));
}

ChipContent MatterWords::chip(const Call &call, Moment now)
{
    if (!call.isOpen())
        return {tr("Done", "of a matter"), QStringLiteral("circle-check"), Status::Success, false};
    if (call.isOverdue(now))
        return {tr("Overdue"), QStringLiteral("clock-alert"), Status::Danger, false};
    const bool callBack = call.status == CallStatus::CallBackOwed || call.status == CallStatus::CallBackPromised;
    if (call.owedAt())
        return {dueText(*call.owedAt(), now), callBack ? QStringLiteral("phone-out") : QStringLiteral("clock"),
                Status::Warn, false};
    if (call.status == CallStatus::Forwarded)
        return {tr("Forwarded"), QStringLiteral("share"), Status::Violet, false};
    return {tr("In progress"), QStringLiteral("progress"), Status::Accent, false};
}

QString MatterWords::title(const Call &call)
{
    if (call.erased)
        return tr("What was said has been erased");
    if (!call.content.isEmpty())
        return call.content.simplified();
    return call.type == CallType::Missed ? tr("Missed call") : tr("Nothing was noted");
}

QString MatterWords::caller(const Call &call)
{
    if (call.erased)
        return tr("Erased", "caller");
    if (call.confidential)
        return tr("Kept confidential");
    const QString number = parsePhone(call.callerNumber, {}).display;
    const QString name = call.callerName.isEmpty() ? tr("Name unknown") : call.callerName;
    return number.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, number);
}

} // namespace tb
