// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/patterntable.h"

#include "store/packedids.h"
#include "store/statement.h"

namespace tb {

Done PatternTable::put(UnitId unit, const RosterPattern &pattern)
{
    Done done = Statement(m_database, QStringLiteral("DELETE FROM pattern_slot WHERE unit=?")).bind(unit).run();
    qint64 place = 0;
    for (const PatternSlot &slot : pattern) {
        Statement insert(
            m_database,
            QStringLiteral(
                "INSERT INTO pattern_slot(unit, place, weekday, from_minute, to_minute, name, officer, lines)"
                " VALUES(?,?,?,?,?,?,?,?)"));
        insert.bind(unit).bind(place++).bind(qint64{slot.weekday}).bind(qint64{slot.fromMinute});
        insert.bind(qint64{slot.toMinute}).bind(slot.name).bind(slot.officer.bytes()).bind(packedIds(slot.lines));
        done = done.ok() ? insert.run() : done;
    }
    return done;
}

Result<RosterPattern> PatternTable::ofUnit(UnitId unit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT weekday, from_minute, to_minute, name, officer, lines FROM pattern_slot"
                                    " WHERE unit=? ORDER BY place"));
    const Done done = select.bind(unit).run();
    if (!done.ok())
        return done.error();
    RosterPattern pattern;
    while (select.next()) {
        PatternSlot slot;
        slot.weekday = static_cast<int>(select.integer());
        slot.fromMinute = static_cast<int>(select.integer());
        slot.toMinute = static_cast<int>(select.integer());
        slot.name = select.text();
        slot.officer = select.id<OfficerId>();
        slot.lines = unpackedIds<LineId>(select.blob());
        pattern.push_back(slot);
    }
    return pattern;
}

} // namespace tb
