// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/lineadd.h"

#include "register.h"

namespace tb {

Result<QString> LineAdd::run(const AdminParts &parts, const CommandLine &options)
{
    const Done complete = options.check({QStringLiteral("unit"), QStringLiteral("number"), QStringLiteral("name")},
                                        {QStringLiteral("kind"), QStringLiteral("published-on")});
    if (!complete.ok())
        return complete.error();
    Ledger ledger(parts.database, parts.clock, parts.random, parts.key);
    Register reg(ledger, parts.clock, parts.random);
    const Result<Unit> unit = reg.unitByCode(options.value(QStringLiteral("unit")));
    if (!unit.ok())
        return unit.error();
    Line line;
    line.unit = unit.value().id;
    line.number = options.value(QStringLiteral("number"));
    line.name = options.value(QStringLiteral("name"));
    line.kind
        = options.has(QStringLiteral("kind")) ? options.value(QStringLiteral("kind")) : QStringLiteral("line.hotline");
    line.publishedOn = options.value(QStringLiteral("published-on"));
    const Result<LineId> id = reg.addLine(line);
    if (!id.ok())
        return id.error();
    parts.announce(line.unit);
    return QStringLiteral("Line %1 is registered.\n").arg(line.number);
}

} // namespace tb
