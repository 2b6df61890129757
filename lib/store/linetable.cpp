// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/linetable.h"

#include "store/statement.h"

namespace tb {

Done LineTable::put(const Line &line)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO line(id, unit, number, name, kind, published_on, retired)"
                                    " VALUES(?,?,?,?,?,?,?)"));
    insert.bind(line.id).bind(line.unit).bind(line.number).bind(line.name).bind(line.kind).bind(line.publishedOn);
    return insert.bind(qint64{line.retired}).run();
}

Done LineTable::remove(LineId id)
{
    return Statement(m_database, QStringLiteral("DELETE FROM line WHERE id=?")).bind(id).run();
}

Result<std::vector<Line>> LineTable::ofUnit(UnitId unit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT id, unit, number, name, kind, published_on, retired FROM line"
                                    " WHERE unit=? ORDER BY retired, kind<>'line.hotline', name, number"));
    const Done done = select.bind(unit).run();
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
        lines.push_back(line);
    }
    return lines;
}

} // namespace tb
