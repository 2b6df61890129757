// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shifttable.h"

#include "store/firstof.h"
#include "store/packedids.h"
#include "store/statement.h"

namespace tb {

namespace {

#define TB_SHIFT_COLUMNS                                                                                               \
    "id, unit, officer, lines, from_at, to_at, name, state, started_at, ended_at, handed_to, handover_note, "          \
    "accepted_by, accepted_at, acceptance_note, flags"

Shift readShift(Statement &s)
{
    Shift shift;
    shift.id = s.id<ShiftId>();
    shift.unit = s.id<UnitId>();
    shift.officer = s.id<OfficerId>();
    shift.lines = unpackedIds<LineId>(s.blob());
    shift.from = s.moment();
    shift.to = s.moment();
    shift.name = s.text();
    shift.state = static_cast<ShiftState>(s.integer());
    shift.startedAt = s.maybeMoment();
    shift.endedAt = s.maybeMoment();
    shift.handedTo = s.id<OfficerId>();
    shift.handoverNote = s.text();
    shift.acceptedBy = s.id<OfficerId>();
    shift.acceptedAt = s.maybeMoment();
    shift.acceptanceNote = s.text();
    shift.flags = s.text();
    return shift;
}

} // namespace

Done ShiftTable::put(const Shift &shift)
{
    Statement insert(
        m_database,
        QStringLiteral("INSERT OR REPLACE INTO shift(" TB_SHIFT_COLUMNS ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(shift.id).bind(shift.unit).bind(shift.officer.bytes()).bind(packedIds(shift.lines));
    insert.bind(shift.from).bind(shift.to).bind(shift.name).bind(qint64{static_cast<int>(shift.state)});
    insert.bind(shift.startedAt).bind(shift.endedAt).bind(shift.handedTo).bind(shift.handoverNote);
    insert.bind(shift.acceptedBy).bind(shift.acceptedAt).bind(shift.acceptanceNote).bind(shift.flags);
    return insert.run();
}

Done ShiftTable::remove(ShiftId id)
{
    return Statement(m_database, QStringLiteral("DELETE FROM shift WHERE id=?")).bind(id).run();
}

Result<std::optional<Shift>> ShiftTable::find(ShiftId id)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_SHIFT_COLUMNS " FROM shift WHERE id=?"));
    return firstOf(collect(select.bind(id)));
}

Result<std::vector<Shift>> ShiftTable::between(UnitId unit, Moment from, Moment to)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_SHIFT_COLUMNS " FROM shift WHERE unit=? AND from_at<?"
                                    " AND to_at>? AND state<>5 ORDER BY from_at, id"));
    return collect(select.bind(unit).bind(to).bind(from));
}

Result<std::vector<Shift>> ShiftTable::collect(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<Shift> shifts;
    while (select.next())
        shifts.push_back(readShift(select));
    return shifts;
}

} // namespace tb
