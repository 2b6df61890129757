// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rungtable.h"

#include "store/statement.h"

namespace tb {

namespace {

#define TB_RUNG_COLUMNS                                                                                                \
    "id, unit, officer, at, line, other_unit, other_name, line_name, number, drawn_for, result, ring_seconds"

RungLine readRung(Statement &s)
{
    RungLine rung;
    rung.id = s.id<CheckId>();
    rung.unit = s.id<UnitId>();
    rung.officer = s.id<OfficerId>();
    rung.at = s.moment();
    rung.target.line = s.id<LineId>();
    rung.target.unit = s.id<UnitId>();
    rung.target.unitName = s.text();
    rung.target.name = s.text();
    rung.target.number = s.text();
    rung.target.drawnFor = s.moment();
    rung.result = static_cast<CheckResult>(s.integer());
    if (!s.isNull())
        rung.ringSeconds = static_cast<int>(s.integer());
    return rung;
}

} // namespace

Done RungTable::put(const RungLine &rung)
{
    Statement insert(
        m_database,
        QStringLiteral("INSERT OR REPLACE INTO line_rung(" TB_RUNG_COLUMNS ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(rung.id).bind(rung.unit).bind(rung.officer).bind(rung.at).bind(rung.target.line);
    insert.bind(rung.target.unit).bind(rung.target.unitName).bind(rung.target.name).bind(rung.target.number);
    insert.bind(rung.target.drawnFor).bind(qint64{static_cast<int>(rung.result)});
    rung.ringSeconds ? insert.bind(qint64{*rung.ringSeconds}) : insert.bindNull();
    return insert.run();
}

Done RungTable::remove(CheckId id)
{
    return Statement(m_database, QStringLiteral("DELETE FROM line_rung WHERE id=?")).bind(id).run();
}

Done RungTable::clear()
{
    return Statement(m_database, QStringLiteral("DELETE FROM line_rung")).run();
}

Result<std::vector<RungLine>> RungTable::between(UnitId unit, Moment from, Moment to)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_RUNG_COLUMNS " FROM line_rung"
                                    " WHERE unit=? AND at>=? AND at<? ORDER BY at DESC, id DESC"));
    const Done done = select.bind(unit).bind(from).bind(to).run();
    if (!done.ok())
        return done.error();
    std::vector<RungLine> found;
    while (select.next())
        found.push_back(readRung(select));
    return found;
}

} // namespace tb
