// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/successiontable.h"

#include "store/idsof.h"

namespace tb {

Done SuccessionTable::put(UnitId toldBy, const std::vector<Succession> &successions)
{
    Done done = Statement(m_database, QStringLiteral("DELETE FROM unit_succession WHERE told_by=?")).bind(toldBy).run();
    for (const Succession &told : successions) {
        if (!done.ok())
            return done;
        Statement insert(m_database,
                         QStringLiteral("INSERT INTO unit_succession(told_by, older, newer, on_at, takes_open, basis)"
                                        " VALUES(?,?,?,?,?,?)"));
        insert.bind(toldBy).bind(told.older).bind(told.newer).bind(told.on);
        done = insert.bind(qint64{told.takesOpen}).bind(told.basis).run();
    }
    return done;
}

Done SuccessionTable::clear()
{
    return Statement(m_database, QStringLiteral("DELETE FROM unit_succession")).run();
}

Result<std::vector<Succession>> SuccessionTable::after(UnitId unit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT newer, on_at, takes_open, basis FROM unit_succession"
                                    " WHERE told_by=? AND older=? ORDER BY newer"));
    const Done done = select.bind(unit).bind(unit).run();
    if (!done.ok())
        return done.error();
    std::vector<Succession> found;
    while (select.next()) {
        Succession succession;
        succession.older = unit;
        succession.newer = select.id<UnitId>();
        succession.on = select.moment();
        succession.takesOpen = select.integer() != 0;
        succession.basis = select.text();
        found.push_back(succession);
    }
    return found;
}

Result<std::set<UnitId>> SuccessionTable::before(UnitId unit)
{
    Statement select(m_database,
                     QStringLiteral("WITH RECURSIVE earlier(unit) AS (SELECT older FROM unit_succession WHERE newer=?"
                                    " UNION SELECT s.older FROM unit_succession s JOIN earlier ON s.newer=earlier.unit)"
                                    " SELECT unit FROM earlier"));
    return idsOf<std::set<UnitId>>(select.bind(unit));
}

Result<std::set<UnitId>> SuccessionTable::ended(Moment by)
{
    Statement select(m_database, QStringLiteral("SELECT older FROM unit_succession WHERE told_by=older AND on_at<=?"));
    return idsOf<std::set<UnitId>>(select.bind(by));
}

} // namespace tb
