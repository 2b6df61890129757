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

// By its text: a refused entry need not be one that can be decoded.
Done RefusedTable::forget(const SubjectId &subject)
{
    const QByteArray text = subject.text().toUtf8();
    std::vector<QByteArray> keys;
    {
        Statement select(m_database,
                         QStringLiteral("SELECT id, header, body FROM refused"
                                        " WHERE length(personal)>0 OR length(salt)>0"));
        const Done done = select.run();
        if (!done.ok())
            return done;
        while (select.next()) {
            const QByteArray key = select.blob();
            const QByteArray header = select.blob();
            if (header.contains(text) || select.blob().contains(text))
                keys.push_back(key);
        }
    }
    for (const QByteArray &key : keys) {
        Statement update(m_database, QStringLiteral("UPDATE refused SET personal=NULL, salt=NULL WHERE id=?"));
        const Done done = update.bind(key).run();
        if (!done.ok())
            return done;
    }
    return {};
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
