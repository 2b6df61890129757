// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/directorytable.h"

#include "store/statement.h"

namespace tb {

Result<std::vector<UnitName>> DirectoryTable::all()
{
    Statement select(m_database, QStringLiteral("SELECT id, code, name, kind FROM unit_name ORDER BY code, id"));
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<UnitName> units;
    while (select.next()) {
        UnitName unit;
        unit.id = select.id<UnitId>();
        unit.code = select.text();
        unit.name = select.text();
        unit.kind = select.text();
        units.push_back(unit);
    }
    return units;
}

Done DirectoryTable::replace(const std::vector<UnitName> &units)
{
    Q_ASSERT(m_database.isInTransaction());
    Done done = Statement(m_database, QStringLiteral("DELETE FROM unit_name")).run();
    for (const UnitName &unit : units) {
        if (!done.ok())
            return done;
        Statement insert(m_database, QStringLiteral("INSERT INTO unit_name(id, code, name, kind) VALUES(?,?,?,?)"));
        done = insert.bind(unit.id).bind(unit.code).bind(unit.name).bind(unit.kind).run();
    }
    return done;
}

} // namespace tb
