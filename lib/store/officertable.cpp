// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/officertable.h"

#include "store/firstof.h"
#include "store/statement.h"

namespace tb {

namespace {
#define TB_OFFICER_COLUMNS "id, unit, role, login, name, title, retired"

} // namespace

Done OfficerTable::put(const Officer &officer)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO officer(" TB_OFFICER_COLUMNS ") VALUES(?,?,?,?,?,?,?)"));
    insert.bind(officer.id).bind(officer.unit).bind(qint64{static_cast<int>(officer.role)}).bind(officer.login);
    return insert.bind(officer.name).bind(officer.title).bind(qint64{officer.retired}).run();
}

Done OfficerTable::remove(OfficerId id)
{
    return Statement(m_database, QStringLiteral("DELETE FROM officer WHERE id=?")).bind(id).run();
}

Result<std::optional<Officer>> OfficerTable::find(OfficerId id)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_OFFICER_COLUMNS " FROM officer WHERE id=?"));
    return firstOf(collect(select.bind(id)));
}

Result<std::optional<Officer>> OfficerTable::byLogin(const QString &login)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_OFFICER_COLUMNS " FROM officer WHERE login=? ORDER BY retired, id"));
    return firstOf(collect(select.bind(login)));
}

Result<std::vector<Officer>> OfficerTable::ofUnit(UnitId unit)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_OFFICER_COLUMNS " FROM officer WHERE unit=? ORDER BY id"));
    return collect(select.bind(unit));
}

Result<std::vector<Officer>> OfficerTable::collect(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<Officer> officers;
    while (select.next()) {
        Officer officer;
        officer.id = select.id<OfficerId>();
        officer.unit = select.id<UnitId>();
        officer.role = static_cast<Role>(select.integer());
        officer.login = select.text();
        officer.name = select.text();
        officer.title = select.text();
        officer.retired = select.integer() != 0;
        officers.push_back(officer);
    }
    return officers;
}

} // namespace tb
