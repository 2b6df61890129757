// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ringtable.h"

#include "store/firstof.h"
#include "store/statement.h"

namespace tb {

namespace {

#define TB_RING_COLUMNS "id, unit, line, at, rang, talked, source, number, call"

std::optional<int> maybeSeconds(Statement &s)
{
    const bool none = s.isNull();
    const auto counted = static_cast<int>(s.integer());
    return none ? std::nullopt : std::optional(counted);
}

CountedRing readRing(Statement &s)
{
    CountedRing ring;
    ring.id = s.id<RingId>();
    ring.unit = s.id<UnitId>();
    ring.line = s.id<LineId>();
    ring.at = s.moment();
    ring.rang = maybeSeconds(s);
    ring.talked = maybeSeconds(s);
    ring.source = s.text();
    ring.number = s.text();
    ring.call = s.id<CallId>();
    return ring;
}

} // namespace

Done RingTable::put(const CountedRing &ring)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO ring(" TB_RING_COLUMNS ") VALUES(?,?,?,?,?,?,?,?,?)"));
    insert.bind(ring.id).bind(ring.unit).bind(ring.line).bind(ring.at);
    for (const std::optional<int> &counted : {ring.rang, ring.talked})
        counted ? insert.bind(qint64{*counted}) : insert.bindNull();
    return insert.bind(ring.source).bind(ring.number).bind(ring.call).run();
}

Done RingTable::remove(RingId id)
{
    return Statement(m_database, QStringLiteral("DELETE FROM ring WHERE id=?")).bind(id).run();
}

Result<std::optional<CountedRing>> RingTable::find(RingId id)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_RING_COLUMNS " FROM ring WHERE id=?"));
    return firstOf(collect(select.bind(id)));
}

Result<std::vector<CountedRing>> RingTable::between(UnitId unit, Moment from, Moment to)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT " TB_RING_COLUMNS " FROM ring WHERE unit=? AND at>=? AND at<? ORDER BY at, id"));
    return collect(select.bind(unit).bind(from).bind(to));
}

Result<std::vector<CountedRing>> RingTable::collect(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<CountedRing> rings;
    while (select.next())
        rings.push_back(readRing(select));
    return rings;
}

} // namespace tb
