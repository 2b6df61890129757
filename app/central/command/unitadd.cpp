// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/unitadd.h"

#include "register.h"

namespace tb {

Result<QString> UnitAdd::run(const AdminParts &parts, const CommandLine &line)
{
    const Done complete
        = line.check({QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("kind"),
                      QStringLiteral("area-code"), QStringLiteral("place")},
                     {QStringLiteral("doc-symbol"), QStringLiteral("agency"), QStringLiteral("superior")});
    if (!complete.ok())
        return complete.error();
    Unit unit;
    unit.code = line.value(QStringLiteral("code"));
    unit.name = line.value(QStringLiteral("name"));
    unit.kind = line.value(QStringLiteral("kind"));
    unit.areaCode = line.value(QStringLiteral("area-code"));
    unit.place = line.value(QStringLiteral("place"));
    unit.docSymbol = line.value(QStringLiteral("doc-symbol"));
    unit.agency = line.values(QStringLiteral("agency"));
    unit.superior = line.values(QStringLiteral("superior"));
    Ledger ledger(parts.database, parts.clock, parts.random, parts.key);
    const Result<UnitId> id = Register(ledger, parts.clock, parts.random).addUnit(unit);
    if (!id.ok())
        return id.error();
    return QStringLiteral("Unit %1 is registered. Next: officer add --role administrator.\n").arg(unit.code);
}

} // namespace tb
