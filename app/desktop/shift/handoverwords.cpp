// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/handoverwords.h"

#include "look/shiftwords.h"

#include <algorithm>

namespace tb {

QString HandoverWords::inside(const Shift &shift)
{
    const QString name = ShiftWords::name(shift.name);
    return name.left(1).toLower() + name.mid(1);
}

QString HandoverWords::from(const ShiftView &view)
{
    const Shift &shift = view.handedOver->shift;
    const QString name = inside(shift);
    const QString clock = ShiftWords::clock(shift.endedAt.value_or(shift.to));
    const QString officer = view.nameOf(shift.officer);
    if (shift.handedTo.isNull())
        return tr("%1 ended %2 at %3 and nobody was there to take over", "officer, shift, time of day")
            .arg(officer, name, clock);
    return tr("%1 handed over %2 to you at %3", "officer, shift, time of day").arg(officer, name, clock);
}

QString HandoverWords::extent(const HandoverSheet &sheet)
{
    const int faults = static_cast<int>(sheet.faults.size());
    const QString matters = tr("%n outstanding matter(s)", nullptr, static_cast<int>(sheet.items.size()));
    if (faults == 0)
        return matters;
    return tr("%1, %2", "matters, lines").arg(matters, tr("%n line(s) with a fault", nullptr, faults));
}

QString HandoverWords::shift(const Shift &shift)
{
    return tr("%1, %2, %3", "shift, hours, day")
        .arg(ShiftWords::name(shift.name), ShiftWords::range(shift.from, shift.to),
             ShiftWords::day(wallDate(shift.from)));
}

QString HandoverWords::faults(const ShiftView &view)
{
    QStringList names;
    for (const Line &line : view.unitLines) {
        const std::vector<LineId> &faults = view.handedOver->faults;
        if (std::find(faults.begin(), faults.end(), line.id) != faults.end())
            names.append(line.name);
    }
    return names.isEmpty() ? tr("All lines work.")
                           : tr("With a fault: %1", "names of lines").arg(names.join(QStringLiteral(", ")));
}

bool HandoverWords::leftWaits(const ShiftView &view)
{
    return view.left && view.left->acceptedBy.isNull();
}

QString HandoverWords::left(const ShiftView &view)
{
    if (!view.left)
        return {};
    const Shift &shift = *view.left;
    const QString name = inside(shift);
    if (shift.acceptedAt)
        return tr("%1 accepted your handover of %2 at %3", "officer, shift, time of day")
            .arg(view.nameOf(shift.acceptedBy), name, ShiftWords::clock(*shift.acceptedAt));
    if (shift.handedTo.isNull())
        return tr("Your %1 ended without a receiver: what is open stays with you, and the head of the unit sees it.",
                  "shift")
            .arg(name);
    return tr("Your %1 is handed over to %2, who has not accepted it yet.", "shift, officer")
        .arg(name, view.nameOf(shift.handedTo));
}

} // namespace tb
