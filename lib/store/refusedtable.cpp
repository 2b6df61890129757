// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/refusedtable.h"

#include "store/statement.h"

namespace tb {

Done RefusedTable::put(const QByteArray &key, UnitId unit, DeskId desk, const EntryBytes &bytes, const QString &reason,
                       Moment at)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR IGNORE INTO refused(id, unit, desk, header, body, personal, salt,"
                                    " reason, at) VALUES(?,?,?,?,?,?,?,?,?)"));
    insert.bind(key).bind(unit).bind(desk).bind(bytes.header.isEmpty() ? QByteArray(" ") : bytes.header);
    return insert.bind(bytes.body).bind(bytes.personal).bind(bytes.salt).bind(reason).bind(at).run();
}

Result<std::optional<QString>> RefusedTable::reason(const QByteArray &key)
{
    Statement select(m_database, QStringLiteral("SELECT reason FROM refused WHERE id=?"));
    const Done done = select.bind(key).run();
    if (!done.ok())
        return done.error();
    return select.next() ? std::optional(select.text()) : std::optional<QString>();
}

Result<qint64> RefusedTable::count(UnitId unit)
{
    Statement select(m_database, QStringLiteral("SELECT count(*) FROM refused WHERE unit=?"));
    const Done done = select.bind(unit).run();
    if (!done.ok())
        return done.error();
    return select.next() ? select.integer() : 0;
}

} // namespace tb
