// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingtable.h"

#include "store/statement.h"

namespace tb {

namespace {
constexpr int kSeedBytes = 32;
} // namespace

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

Result<QByteArray> SettingTable::seed(const QString &name, RandomSource &random)
{
    Result<QByteArray> known = get(name);
    if (!known.ok() || !known.value().isEmpty())
        return known;
    Statement insert(m_database, QStringLiteral("INSERT OR IGNORE INTO setting(name, value) VALUES(?,?)"));
    const Done done = insert.bind(name).bind(random.bytes(kSeedBytes)).run();
    // Another process may have been first.
    return done.ok() ? get(name) : Result<QByteArray>(done.error());
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
