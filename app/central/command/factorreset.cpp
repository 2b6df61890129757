// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/factorreset.h"

#include "route/eventlog.h"
#include "secondfactors.h"
#include "store/officertable.h"

namespace tb {

Result<QString> FactorReset::run(const AdminParts &parts, const CommandLine &line)
{
    const Done complete = line.check({QStringLiteral("login")});
    if (!complete.ok())
        return complete.error();
    const QString login = line.value(QStringLiteral("login")).trimmed().toLower();
    const Result<std::optional<Officer>> officer = OfficerTable(parts.database).byLogin(login);
    if (!officer.ok())
        return officer.error();
    if (!officer.value() || officer.value()->retired)
        return Error{ErrorCode::UnknownSubject, QStringLiteral("There is no officer with the login %1.").arg(login)};
    const Done done = SecondFactors(parts.database, parts.key, parts.random, parts.clock).reset(officer.value()->id);
    if (!done.ok())
        return done.error();
    logEvent("second-factor-reset", {{"officer", officer.value()->id.text()}});
    return QStringLiteral("%1 has no second factor any more. The next sign-in is by password and sets up another.\n")
        .arg(login);
}

} // namespace tb
