// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingtable.h"

#include "store/statement.h"

namespace tb {

Done SettingTable::put(const QString &name, const QByteArray &value)
{
    Statement insert(m_database, QStringLiteral("INSERT OR REPLACE INTO setting(name, value) VALUES(?,?)"));
    return insert.bind(name).bind(value).run();
}

Result<QByteArray> SettingTable::get(const QString &name)
{
    Statement select(m_database, QStringLiteral("SELECT value FROM setting WHERE name=?"));
    const Done done = select.bind(name).run();
    if (!done.ok())
        return done.error();
    return select.next() ? select.blob() : QByteArray();
}

Result<qint64> SettingTable::increment(const QString &name)
{
    // Not get(): until this transaction ends nobody else takes the same number.
    Statement select(m_database, QStringLiteral("SELECT value FROM setting WHERE name=? FOR UPDATE"));
    const Done found = select.bind(name).run();
    if (!found.ok())
        return found.error();
    const qint64 next = (select.next() ? select.blob().toLongLong() : 0) + 1;
    const Done done = put(name, QByteArray::number(next));
    return done.ok() ? Result<qint64>(next) : Result<qint64>(done.error());
}

} // namespace tb
