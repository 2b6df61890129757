// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/absencetable.h"

#include "store/statement.h"

namespace tb {

#define TB_ABSENCE_COLUMNS "id, unit, officer, from_at, to_at, reason, note, cancelled"

Done AbsenceTable::put(const Absence &absence)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO absence(" TB_ABSENCE_COLUMNS ") VALUES(?,?,?,?,?,?,?,?)"));
    insert.bind(absence.id).bind(absence.unit).bind(absence.officer.bytes()).bind(absence.from).bind(absence.to);
    return insert.bind(absence.reason).bind(absence.note).bind(qint64{absence.cancelled}).run();
}

Done AbsenceTable::remove(AbsenceId id)
{
    return Statement(m_database, QStringLiteral("DELETE FROM absence WHERE id=?")).bind(id).run();
}

Result<std::vector<Absence>> AbsenceTable::between(UnitId unit, Moment from, Moment to)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_ABSENCE_COLUMNS " FROM absence WHERE unit=? AND to_at>? AND from_at<?"
                                    " AND cancelled=0 ORDER BY from_at, id"));
    const Done done = select.bind(unit).bind(from).bind(to).run();
    if (!done.ok())
        return done.error();
    std::vector<Absence> absences;
    while (select.next()) {
        Absence absence;
        absence.id = select.id<AbsenceId>();
        absence.unit = select.id<UnitId>();
        absence.officer = select.id<OfficerId>();
        absence.from = select.moment();
        absence.to = select.moment();
        absence.reason = select.text();
        absence.note = select.text();
        absence.cancelled = select.integer() != 0;
        absences.push_back(absence);
    }
    return absences;
}

} // namespace tb
