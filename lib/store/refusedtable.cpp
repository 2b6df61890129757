// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/refusedtable.h"

#include "store/manyrows.h"
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

Result<std::map<QByteArray, QString>> RefusedTable::reasons(const std::vector<QByteArray> &keys)
{
    const int places = manyrows::placesFor(keys.size());
    Statement select(m_database,
                     QStringLiteral("SELECT id, reason FROM refused WHERE id IN (%1)").arg(manyrows::marks(places)));
    for (size_t i = 0; i < static_cast<size_t>(places); ++i)
        i < keys.size() ? select.bind(keys[i]) : select.bindNull();
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::map<QByteArray, QString> found;
    while (select.next()) {
        const QByteArray key = select.blob();
        found.emplace(key, select.text());
    }
    return found;
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
