// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rosterrows.h"

#include "journal/patternfold.h"
#include "journal/pausefold.h"
#include "journal/registerfold.h"
#include "journal/rosterfold.h"
#include "store/absencetable.h"
#include "store/patterntable.h"
#include "store/pausetable.h"
#include "store/publicationtable.h"
#include "store/rosterseentable.h"
#include "store/shifttable.h"
#include "store/statement.h"
#include "store/swaptable.h"

#include <algorithm>

namespace tb {

namespace {

/// Who has the shift in the end. What was approved or taken counts; and whoever has begun the shift has it, even where
/// the head said no afterwards: what happened is not undone.
OfficerId holderOf(const Shift &shift, const std::vector<Swap> &swaps, OfficerId starter)
{
    OfficerId holder = shift.officer;
    for (const Swap &swap : swaps) {
        if (swap.isInForce())
            holder = swap.to;
    }
    const bool stoodIn = std::any_of(swaps.begin(), swaps.end(), [&](const Swap &swap) { return swap.to == starter; });
    return stoodIn && !starter.isNull() ? starter : holder;
}

} // namespace

Done RosterRows::putShift(const Subject &subject, const History &history)
{
    const auto id = subject.id.as<ShiftId>();
    std::optional<Shift> shift = foldShift(history);
    if (!shift) {
        const Done done = PauseTable(m_database).put(id, {});
        return done.ok() ? ShiftTable(m_database).remove(id) : done;
    }
    const auto swaps = SwapTable(m_database).ofShift(id);
    if (!swaps.ok())
        return swaps.error();
    shift->officer = holderOf(*shift, swaps.value(), starterOf(history));
    const Done done = PauseTable(m_database).put(id, foldPauses(history));
    return done.ok() ? ShiftTable(m_database).put(*shift) : done;
}

Done RosterRows::putAbsence(const Subject &subject, const History &history)
{
    const std::optional<Absence> absence = foldAbsence(history);
    AbsenceTable absences(m_database);
    return absence ? absences.put(*absence) : absences.remove(subject.id.as<AbsenceId>());
}

Result<ShiftId> RosterRows::putSwap(const Subject &subject, const History &history)
{
    const auto id = subject.id.as<SwapId>();
    SwapTable swaps(m_database);
    const auto before = swaps.find(id);
    if (!before.ok())
        return before.error();
    const std::optional<Swap> swap = foldSwap(history);
    const Done done = swap ? swaps.put(*swap) : swaps.remove(id);
    if (!done.ok())
        return done.error();
    if (swap)
        return swap->shift;
    return before.value() ? before.value()->shift : ShiftId();
}

Done RosterRows::putOfficer(OfficerId officer, const History &history)
{
    const std::optional<RosterSeen> seen = foldRosterSeen(history);
    RosterSeenTable table(m_database);
    return seen ? table.put(*seen) : table.remove(officer);
}

Done RosterRows::putUnit(UnitId unit, const History &history)
{
    const Done done = PublicationTable(m_database).putAll(unit, foldPublications(history));
    return done.ok() ? PatternTable(m_database).put(unit, foldPattern(history)) : done;
}

Done RosterRows::clear()
{
    for (const char *sql : {"DELETE FROM shift", "DELETE FROM shift_pause", "DELETE FROM absence", "DELETE FROM swap",
                            "DELETE FROM publication", "DELETE FROM pattern_slot", "DELETE FROM roster_seen"}) {
        const Done done = Statement(m_database, QString::fromLatin1(sql)).run();
        if (!done.ok())
            return done;
    }
    return {};
}

} // namespace tb
