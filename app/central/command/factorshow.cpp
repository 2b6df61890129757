// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/factorshow.h"

#include "command/namedofficer.h"
#include "store/secondfactortable.h"

namespace tb {

Result<QString> FactorShow::run(const AdminParts &parts, const CommandLine &line)
{
    const Result<Officer> officer = namedOfficer(parts.database, line);
    if (!officer.ok())
        return officer.error();
    SecondFactorTable table(parts.database);
    const Result<std::optional<SecondFactor>> factor = table.find(officer.value().id);
    const Result<qint64> left = table.recoveryLeft(officer.value().id);
    const Result<std::vector<SecondFactorTable::Event>> events = table.events(officer.value().id);
    for (const Done &done : {factor.ok() ? Done() : Done(factor.error()), left.ok() ? Done() : Done(left.error()),
                             events.ok() ? Done() : Done(events.error())}) {
        if (!done.ok())
            return done.error();
    }
    const bool has = factor.value() && !factor.value()->sealed.isEmpty();
    QString text = has ? QStringLiteral("%1 has a second factor; recovery codes left: %2.\n")
                             .arg(officer.value().login)
                             .arg(left.value())
                       : QStringLiteral("%1 has no second factor.\n").arg(officer.value().login);
    for (const SecondFactorTable::Event &event : events.value())
        text += QStringLiteral("  %1  %2\n").arg(wallTime(event.at).toString(Qt::ISODate), event.what);
    return text;
}

} // namespace tb
