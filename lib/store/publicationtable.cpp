// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/publicationtable.h"

#include "store/packedids.h"
#include "store/statement.h"

namespace tb {

#define TB_PUBLICATION_COLUMNS "unit, from_at, version, to_at, gaps, note, published_by, published_at, shifts"

namespace {

RosterPublication readPublication(Statement &select)
{
    RosterPublication one;
    one.unit = select.id<UnitId>();
    one.from = select.moment();
    one.version = static_cast<int>(select.integer());
    one.to = select.moment();
    one.gaps = static_cast<int>(select.integer());
    one.note = select.text();
    one.by = select.id<OfficerId>();
    one.at = select.moment();
    one.shifts = unpackedIds<ShiftId>(select.blob());
    return one;
}

} // namespace

Done PublicationTable::putAll(UnitId unit, const std::vector<RosterPublication> &publications)
{
    Done done = Statement(m_database, QStringLiteral("DELETE FROM publication WHERE unit=?")).bind(unit).run();
    for (const RosterPublication &one : publications) {
        Statement insert(
            m_database,
            QStringLiteral("INSERT INTO publication(" TB_PUBLICATION_COLUMNS ") VALUES(?,?,?,?,?,?,?,?,?)"));
        insert.bind(one.unit).bind(one.from).bind(qint64{one.version}).bind(one.to).bind(qint64{one.gaps});
        insert.bind(one.note).bind(one.by.bytes()).bind(one.at).bind(packedIds(one.shifts));
        done = done.ok() ? insert.run() : done;
    }
    return done;
}

Result<std::optional<RosterPublication>> PublicationTable::newest(UnitId unit, Moment from)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_PUBLICATION_COLUMNS " FROM publication WHERE unit=? AND from_at=?"
                                    " ORDER BY version DESC LIMIT 1"));
    const Done done = select.bind(unit).bind(from).run();
    if (!done.ok())
        return done.error();
    return select.next() ? std::optional(readPublication(select)) : std::optional<RosterPublication>();
}

Result<std::vector<RosterPublication>> PublicationTable::notOver(UnitId unit, Moment now)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_PUBLICATION_COLUMNS " FROM publication p WHERE unit=? AND to_at>?"
                                    " AND version=(SELECT max(version) FROM publication"
                                    " WHERE unit=p.unit AND from_at=p.from_at) ORDER BY from_at"));
    const Done done = select.bind(unit).bind(now).run();
    if (!done.ok())
        return done.error();
    std::vector<RosterPublication> all;
    while (select.next())
        all.push_back(readPublication(select));
    return all;
}

} // namespace tb
