// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/desktable.h"

#include "store/firstof.h"
#include "store/idsof.h"
#include "store/statement.h"

namespace tb {

namespace {
#define TB_DESK_COLUMNS "id, unit, number, name, token_sum, enrolled_at, seen_at, pending, revoked"

} // namespace

Done DeskTable::put(const Desk &desk)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO desk(" TB_DESK_COLUMNS ") VALUES(?,?,?,?,?,?,?,?,?)"));
    insert.bind(desk.id).bind(desk.unit).bind(qint64{desk.number}).bind(desk.name).bind(desk.tokenSum);
    return insert.bind(desk.enrolledAt).bind(desk.seenAt).bind(qint64{desk.pending}).bind(qint64{desk.revoked}).run();
}

Result<std::optional<Desk>> DeskTable::byToken(const QByteArray &tokenSum)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_DESK_COLUMNS " FROM desk WHERE token_sum=?"));
    return firstOf(collect(select.bind(tokenSum)));
}

Result<std::optional<Desk>> DeskTable::find(DeskId id)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_DESK_COLUMNS " FROM desk WHERE id=?"));
    return firstOf(collect(select.bind(id)));
}

Result<std::vector<Desk>> DeskTable::ofUnit(UnitId unit)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_DESK_COLUMNS " FROM desk WHERE unit=? ORDER BY number"));
    return collect(select.bind(unit));
}

Result<std::vector<DeskId>> DeskTable::revoked()
{
    Statement select(m_database, QStringLiteral("SELECT id FROM desk WHERE revoked=1"));
    return idsOf<std::vector<DeskId>>(select);
}

Result<int> DeskTable::nextNumber(UnitId unit)
{
    Statement select(m_database, QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM desk WHERE unit=?"));
    const Done done = select.bind(unit).run();
    if (!done.ok())
        return done.error();
    return select.next() ? static_cast<int>(select.integer()) : 1;
}

Done DeskTable::noteContact(DeskId id, Moment at, int pending)
{
    Done done = m_database.setDurable(false);
    if (done.ok()) {
        Statement update(m_database, QStringLiteral("UPDATE desk SET seen_at=?, pending=? WHERE id=?"));
        done = update.bind(at).bind(qint64{pending}).bind(id).run();
    }
    const Done durable = m_database.setDurable(true);
    return done.ok() ? durable : done;
}

Result<std::vector<Desk>> DeskTable::collect(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<Desk> desks;
    while (select.next()) {
        Desk desk;
        desk.id = select.id<DeskId>();
        desk.unit = select.id<UnitId>();
        desk.number = static_cast<int>(select.integer());
        desk.name = select.text();
        desk.tokenSum = select.blob();
        desk.enrolledAt = select.moment();
        desk.seenAt = select.maybeMoment();
        desk.pending = static_cast<int>(select.integer());
        desk.revoked = select.integer() != 0;
        desks.push_back(desk);
    }
    return desks;
}

} // namespace tb
