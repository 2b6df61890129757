// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unitlogtable.h"

#include "store/firstof.h"
#include "store/statement.h"

namespace tb {

Result<std::optional<UnitLog>> UnitLogTable::find(UnitId unit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT unit, epoch, last_seq, head_epoch, head FROM unit_log WHERE unit=?"));
    return firstOf(collect(select.bind(unit)));
}

Result<std::optional<UnitLog>> UnitLogTable::locked(UnitId unit)
{
    Q_ASSERT(m_database.isInTransaction());
    Statement select(
        m_database,
        QStringLiteral("SELECT unit, epoch, last_seq, head_epoch, head FROM unit_log WHERE unit=? FOR UPDATE"));
    return firstOf(collect(select.bind(unit)));
}

Done UnitLogTable::add(const UnitLog &log)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR IGNORE INTO unit_log(unit, epoch, last_seq, head_epoch, head)"
                                    " VALUES(?,?,?,?,?)"));
    return write(insert, log);
}

Done UnitLogTable::put(const UnitLog &log)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO unit_log(unit, epoch, last_seq, head_epoch, head)"
                                    " VALUES(?,?,?,?,?)"));
    return write(insert, log);
}

Done UnitLogTable::write(Statement &insert, const UnitLog &log)
{
    return insert.bind(log.unit).bind(log.epoch).bind(log.lastSeq).bind(log.headEpoch).bind(log.head).run();
}

Result<std::vector<UnitLog>> UnitLogTable::all()
{
    Statement select(m_database,
                     QStringLiteral("SELECT unit, epoch, last_seq, head_epoch, head FROM unit_log ORDER BY unit"));
    return collect(select);
}

Result<std::vector<UnitLog>> UnitLogTable::collect(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<UnitLog> logs;
    while (select.next()) {
        UnitLog log;
        log.unit = select.id<UnitId>();
        log.epoch = select.text();
        log.lastSeq = select.integer();
        log.headEpoch = select.text();
        log.head = select.blob();
        logs.push_back(log);
    }
    return logs;
}

} // namespace tb
