// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/factorrequire.h"

#include "route/eventlog.h"
#include "secondfactors.h"

namespace tb {

Result<QString> FactorRequire::run(const AdminParts &parts, const CommandLine &line)
{
    Done done = line.check({});
    if (done.ok())
        done = SecondFactors(parts.database, parts.key, parts.random, parts.clock).require(m_required);
    if (!done.ok())
        return done.error();
    logEvent("second-factor-required", {{"required", qint64{m_required}}});
    return m_required
        ? QStringLiteral("Heads, inspectors and administrators must set up a second factor when they next sign in.\n")
        : QStringLiteral("Heads, inspectors and administrators are offered a second factor, and may put it off.\n");
}

} // namespace tb
