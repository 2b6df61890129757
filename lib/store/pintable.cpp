// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pintable.h"

#include "store/statement.h"

namespace tb {

Done PinTable::put(const Pin &pin)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO pin(officer, hash, set_at, tries, tried_at)"
                                    " VALUES(?,?,?,?,?)"));
    insert.bind(pin.officer).bind(pin.hash).bind(pin.setAt);
    return insert.bind(qint64{pin.tries}).bind(pin.triedAt).run();
}

Done PinTable::remove(OfficerId officer)
{
    return Statement(m_database, QStringLiteral("DELETE FROM pin WHERE officer=?")).bind(officer).run();
}

Result<std::optional<Pin>> PinTable::find(OfficerId officer)
{
    Statement select(m_database,
                     QStringLiteral("SELECT officer, hash, set_at, tries, tried_at FROM pin WHERE officer=?"));
    const Done done = select.bind(officer).run();
    if (!done.ok())
        return done.error();
    if (!select.next())
        return std::optional<Pin>();
    Pin pin;
    pin.officer = select.id<OfficerId>();
    pin.hash = select.blob();
    pin.setAt = select.moment();
    pin.tries = static_cast<int>(select.integer());
    pin.triedAt = select.moment();
    return std::optional(pin);
}

} // namespace tb
