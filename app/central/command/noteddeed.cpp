// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/noteddeed.h"

#include "store/audittable.h"

namespace tb {

namespace {

// Codes and logins; names of people are not needed to know what was done.
const char *const kTold[] = {"unit", "code", "login", "role", "number", "from", "into", "on", "months", "dry-run"};

// A flag is its name alone.
QString told(const QString &name, const QStringList &values)
{
    return values.isEmpty() ? name : name + QLatin1Char('=') + values.join(QLatin1Char(',')).simplified();
}

QString about(const CommandLine &line)
{
    QStringList parts;
    for (const char *option : kTold) {
        if (const QString name = QString::fromLatin1(option); line.has(name))
            parts << told(name, line.values(name));
    }
    if (!line.argument().isEmpty())
        parts << QStringLiteral("file=") + line.argument().simplified();
    return parts.join(QLatin1Char(' '));
}

} // namespace

Result<QString> runNoted(AdminCommand &command, const AdminParts &parts, const CommandLine &line)
{
    Result<QString> outcome = command.run(parts, line);
    const Done noted = AuditTable(parts.database)
                           .add({parts.clock.now(), QStringLiteral("console"), line.name(), about(line),
                                 outcome.ok() ? QStringLiteral("done") : codeText(outcome.error().code)});
    return noted.ok() ? outcome : Result<QString>(noted.error());
}

} // namespace tb
