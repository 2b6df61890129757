// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/deskenrol.h"

#include "register.h"
#include "security/codesums.h"
#include "store/codetable.h"

namespace tb {

namespace {
constexpr std::chrono::hours kValid{7 * 24};
}

Result<QString> DeskEnrol::run(const AdminParts &parts, const CommandLine &line)
{
    const Done complete = line.check({QStringLiteral("unit")});
    if (!complete.ok())
        return complete.error();
    Ledger ledger(parts.database, parts.clock, parts.random, parts.key);
    const Result<Unit> unit
        = Register(ledger, parts.clock, parts.random).unitByCode(line.value(QStringLiteral("unit")));
    if (!unit.ok())
        return unit.error();
    const EnrolmentCode code = EnrolmentCode::make(parts.random);
    const Done done = CodeTable(parts.database)
                          .put(keyedSum(parts.key, code.digest()), unit.value().id, parts.clock.now() + kValid);
    if (!done.ok())
        return done.error();
    return QStringLiteral("Code for one new desk of %1, within seven days: %2\n").arg(unit.value().code, code.text());
}

} // namespace tb
