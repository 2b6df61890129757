// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rosterseentable.h"

#include "store/packedids.h"
#include "store/statement.h"

namespace tb {

Done RosterSeenTable::put(const RosterSeen &seen)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO roster_seen(officer, unit, at, shifts) VALUES(?,?,?,?)"));
    return insert.bind(seen.officer).bind(seen.unit).bind(seen.at).bind(packedIds(seen.shifts)).run();
}

Done RosterSeenTable::remove(OfficerId officer)
{
    return Statement(m_database, QStringLiteral("DELETE FROM roster_seen WHERE officer=?")).bind(officer).run();
}

Result<std::optional<RosterSeen>> RosterSeenTable::find(OfficerId officer)
{
    Statement select(m_database, QStringLiteral("SELECT officer, unit, at, shifts FROM roster_seen WHERE officer=?"));
    const Done done = select.bind(officer).run();
    if (!done.ok())
        return done.error();
    if (!select.next())
        return std::optional<RosterSeen>();
    RosterSeen seen;
    seen.officer = select.id<OfficerId>();
    seen.unit = select.id<UnitId>();
    seen.at = select.moment();
    seen.shifts = unpackedIds<ShiftId>(select.blob());
    return std::optional(seen);
}

} // namespace tb
