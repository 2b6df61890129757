// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/factorreset.h"

#include "command/namedofficer.h"
#include "route/eventlog.h"
#include "secondfactors.h"

namespace tb {

Result<QString> FactorReset::run(const AdminParts &parts, const CommandLine &line)
{
    const Result<Officer> officer = namedOfficerInForce(parts.database, line);
    if (!officer.ok())
        return officer.error();
    const Done done = SecondFactors(parts.database, parts.key, parts.random, parts.clock).reset(officer.value().id);
    if (!done.ok())
        return done.error();
    logEvent("second-factor-reset", {{"officer", officer.value().id.text()}});
    return QStringLiteral("%1 has no second factor any more. The next sign-in is by password and sets up another.\n")
        .arg(officer.value().login);
}

} // namespace tb
