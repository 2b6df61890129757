// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unittable.h"

#include "store/firstof.h"
#include "store/statement.h"

namespace tb {

namespace {
#define TB_UNIT_COLUMNS "id, code, name, kind, area_code, place, doc_symbol, superior, agency"

QStringList paperLines(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

Done UnitTable::put(const Unit &unit, const UnitLists &lists)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO unit(" TB_UNIT_COLUMNS ", calendar, phrases, topics)"
                                    " VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(unit.id).bind(unit.code).bind(unit.name).bind(unit.kind).bind(unit.areaCode).bind(unit.place);
    insert.bind(unit.docSymbol).bind(unit.superior.join(QLatin1Char('\n'))).bind(unit.agency.join(QLatin1Char('\n')));
    insert.bind(QString::fromUtf8(lists.calendarDays)).bind(QString::fromUtf8(lists.phrases));
    return insert.bind(QString::fromUtf8(lists.topics)).run();
}

Result<std::optional<Unit>> UnitTable::find(UnitId id)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_UNIT_COLUMNS " FROM unit WHERE id=?"));
    return firstOf(collect(select.bind(id)));
}

Result<std::optional<Unit>> UnitTable::byCode(const QString &code)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_UNIT_COLUMNS " FROM unit WHERE code=?"));
    return firstOf(collect(select.bind(code)));
}

Result<std::vector<Unit>> UnitTable::all()
{
    Statement select(m_database, QStringLiteral("SELECT " TB_UNIT_COLUMNS " FROM unit ORDER BY code"));
    return collect(select);
}

Result<std::vector<Unit>> UnitTable::living(Moment at)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_UNIT_COLUMNS " FROM unit WHERE id NOT IN"
                                    " (SELECT older FROM unit_succession WHERE told_by=older AND on_at<=?)"
                                    " ORDER BY code"));
    return collect(select.bind(at));
}

Result<UnitLists> UnitTable::lists(UnitId id)
{
    Statement select(m_database, QStringLiteral("SELECT calendar, phrases, topics FROM unit WHERE id=?"));
    const Done done = select.bind(id).run();
    if (!done.ok())
        return done.error();
    UnitLists lists{"[]", "[]", "[]"};
    if (select.next()) {
        lists.calendarDays = select.text().toUtf8();
        lists.phrases = select.text().toUtf8();
        lists.topics = select.text().toUtf8();
    }
    return lists;
}

Result<std::vector<Unit>> UnitTable::collect(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<Unit> units;
    while (select.next()) {
        Unit unit;
        unit.id = select.id<UnitId>();
        unit.code = select.text();
        unit.name = select.text();
        unit.kind = select.text();
        unit.areaCode = select.text();
        unit.place = select.text();
        unit.docSymbol = select.text();
        unit.superior = paperLines(select.text());
        unit.agency = paperLines(select.text());
        units.push_back(unit);
    }
    return units;
}

} // namespace tb
