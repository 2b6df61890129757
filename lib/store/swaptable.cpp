// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/swaptable.h"

#include "store/firstof.h"
#include "store/statement.h"

namespace tb {

#define TB_SWAP_COLUMNS                                                                                                \
    "id, unit, shift, from_officer, to_officer, state, asked_by, asked_at, decided_by, decided_at, note"

Done SwapTable::put(const Swap &swap)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO swap(" TB_SWAP_COLUMNS ") VALUES(?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(swap.id).bind(swap.unit).bind(swap.shift.bytes()).bind(swap.from.bytes()).bind(swap.to.bytes());
    insert.bind(qint64{static_cast<int>(swap.state)}).bind(swap.askedBy.bytes()).bind(swap.askedAt);
    return insert.bind(swap.decidedBy).bind(swap.decidedAt).bind(swap.note).run();
}

Done SwapTable::remove(SwapId id)
{
    return Statement(m_database, QStringLiteral("DELETE FROM swap WHERE id=?")).bind(id).run();
}

Result<std::optional<Swap>> SwapTable::find(SwapId id)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_SWAP_COLUMNS " FROM swap WHERE id=?"));
    return firstOf(collect(select.bind(id)));
}

Result<std::vector<Swap>> SwapTable::ofShift(ShiftId shift)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_SWAP_COLUMNS " FROM swap WHERE shift=? ORDER BY asked_at, id"));
    return collect(select.bind(shift));
}

Result<std::vector<Swap>> SwapTable::open(UnitId unit)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT " TB_SWAP_COLUMNS " FROM swap WHERE unit=? AND state<=3 ORDER BY asked_at, id"));
    return collect(select.bind(unit));
}

Result<std::vector<Swap>> SwapTable::collect(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<Swap> swaps;
    while (select.next()) {
        Swap swap;
        swap.id = select.id<SwapId>();
        swap.unit = select.id<UnitId>();
        swap.shift = select.id<ShiftId>();
        swap.from = select.id<OfficerId>();
        swap.to = select.id<OfficerId>();
        swap.state = static_cast<SwapState>(select.integer());
        swap.askedBy = select.id<OfficerId>();
        swap.askedAt = select.moment();
        swap.decidedBy = select.id<OfficerId>();
        swap.decidedAt = select.maybeMoment();
        swap.note = select.text();
        swaps.push_back(swap);
    }
    return swaps;
}

} // namespace tb
