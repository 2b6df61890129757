// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cursortable.h"

#include "store/statement.h"

namespace tb {

Result<Cursor> CursorTable::find(UnitId unit)
{
    Statement select(m_database, QStringLiteral("SELECT epoch, seq, sum FROM cursor WHERE unit=?"));
    const Done done = select.bind(unit).run();
    if (!done.ok())
        return done.error();
    Cursor cursor;
    cursor.unit = unit;
    if (select.next()) {
        cursor.epoch = select.text();
        cursor.seq = select.integer();
        cursor.sum = select.blob();
    }
    return cursor;
}

Done CursorTable::put(const Cursor &cursor)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO cursor(unit, epoch, seq, sum) VALUES(?,?,?,?)"));
    return insert.bind(cursor.unit).bind(cursor.epoch).bind(cursor.seq).bind(cursor.sum).run();
}

Done CursorTable::addCheckpoint(const Cursor &confirmed)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO checkpoint(unit, epoch, seq, sum, mac)"
                                    " VALUES(?,?,?,?,?)"));
    return insert.bind(confirmed.unit)
        .bind(confirmed.epoch)
        .bind(confirmed.seq)
        .bind(confirmed.sum)
        .bind(confirmed.mac)
        .run();
}

Result<std::vector<Cursor>> CursorTable::checkpointsAfter(UnitId unit, qint64 seq)
{
    Statement select(m_database,
                     QStringLiteral("SELECT epoch, seq, sum, mac FROM checkpoint WHERE unit=? AND seq>?"
                                    " ORDER BY seq"));
    const Done done = select.bind(unit).bind(seq).run();
    if (!done.ok())
        return done.error();
    std::vector<Cursor> points;
    while (select.next()) {
        Cursor point;
        point.unit = unit;
        point.epoch = select.text();
        point.seq = select.integer();
        point.sum = select.blob();
        point.mac = select.blob();
        points.push_back(point);
    }
    return points;
}

Done CursorTable::dropCheckpointsAfter(UnitId unit, qint64 seq)
{
    return Statement(m_database, QStringLiteral("DELETE FROM checkpoint WHERE unit=? AND seq>?"))
        .bind(unit)
        .bind(seq)
        .run();
}

} // namespace tb
