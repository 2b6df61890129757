// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/linetable.h"

#include "journal/linetimesjson.h"
#include "store/firstof.h"
#include "store/idsof.h"
#include "store/statement.h"

namespace tb {

#define TB_LINE_COLUMNS "id, unit, number, name, kind, published_on, retired, place, document, contract_until"

Done LineTable::put(const Line &line, const LineTimes &times)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO line(" TB_LINE_COLUMNS ", times)"
                                    " VALUES(?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(line.id).bind(line.unit).bind(line.number).bind(line.name).bind(line.kind).bind(line.publishedOn);
    insert.bind(qint64{line.retired}).bind(line.place).bind(line.document);
    insert.bind(line.contractUntil.toString(Qt::ISODate)); // empty where there is none
    return insert.bind(QString::fromUtf8(encodeLineTimes(times))).run();
}

Done LineTable::remove(LineId id)
{
    return Statement(m_database, QStringLiteral("DELETE FROM line WHERE id=?")).bind(id).run();
}

Result<std::optional<Line>> LineTable::find(LineId id)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_LINE_COLUMNS " FROM line WHERE id=?"));
    return firstOf(collect(select.bind(id)));
}

Result<std::vector<Line>> LineTable::ofUnit(UnitId unit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_LINE_COLUMNS " FROM line"
                                    " WHERE unit=? ORDER BY retired, kind<>'line.hotline', name, number"));
    return collect(select.bind(unit));
}

Result<std::set<UnitId>> LineTable::unitsWithLines()
{
    Statement select(m_database, QStringLiteral("SELECT DISTINCT unit FROM line WHERE retired=0"));
    return idsOf<std::set<UnitId>>(select);
}

Result<std::map<LineId, LineTimes>> LineTable::timesOfUnit(UnitId unit)
{
    Statement select(m_database, QStringLiteral("SELECT id, times FROM line WHERE unit=?"));
    const Done done = select.bind(unit).run();
    if (!done.ok())
        return done.error();
    std::map<LineId, LineTimes> times;
    while (select.next()) {
        const auto id = select.id<LineId>();
        times[id] = decodeLineTimes(select.text().toUtf8());
    }
    return times;
}

Result<std::vector<Line>> LineTable::collect(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<Line> lines;
    while (select.next()) {
        Line line;
        line.id = select.id<LineId>();
        line.unit = select.id<UnitId>();
        line.number = select.text();
        line.name = select.text();
        line.kind = select.text();
        line.publishedOn = select.text();
        line.retired = select.integer() != 0;
        line.place = select.text();
        line.document = select.text();
        line.contractUntil = QDate::fromString(select.text(), Qt::ISODate);
        lines.push_back(line);
    }
    return lines;
}

} // namespace tb
