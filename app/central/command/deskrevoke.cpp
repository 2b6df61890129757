// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/deskrevoke.h"

#include "register.h"
#include "store/desktable.h"

namespace tb {

Result<QString> DeskRevoke::run(const AdminParts &parts, const CommandLine &line)
{
    const Done complete = line.check({QStringLiteral("unit"), QStringLiteral("number")});
    if (!complete.ok())
        return complete.error();
    Ledger ledger(parts.database, parts.clock, parts.random, parts.key);
    const Result<Unit> unit
        = Register(ledger, parts.clock, parts.random).unitByCode(line.value(QStringLiteral("unit")));
    if (!unit.ok())
        return unit.error();
    DeskTable desks(parts.database);
    const Result<std::vector<Desk>> found = desks.ofUnit(unit.value().id);
    if (!found.ok())
        return found.error();
    const QString number = line.value(QStringLiteral("number"));
    for (Desk desk : found.value()) {
        if (QString::number(desk.number) != number)
            continue;
        desk.revoked = true;
        const Done done = desks.put(desk);
        if (!done.ok())
            return done.error();
        // Ends what it holds: its next question is refused.
        parts.announce(desk.unit);
        return QStringLiteral("Desk %1 of %2 is revoked.\n").arg(number, unit.value().code);
    }
    return Error{ErrorCode::UnknownSubject, QStringLiteral("%1 has no desk %2.").arg(unit.value().code, number)};
}

} // namespace tb
