// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/officeradd.h"

#include "register.h"
#include "store/credentialtable.h"

namespace tb {

Result<QString> OfficerAdd::run(const AdminParts &parts, const CommandLine &line)
{
    const Done complete = line.check({QStringLiteral("unit"), QStringLiteral("login"), QStringLiteral("name")},
                                     {QStringLiteral("title"), QStringLiteral("role")});
    if (!complete.ok())
        return complete.error();
    const QString roleName
        = line.has(QStringLiteral("role")) ? line.value(QStringLiteral("role")) : roleCode(Role::Officer);
    const std::optional<Role> role = roleFromCode(roleName);
    if (!role)
        return Error{ErrorCode::BadArguments, QStringLiteral("There is no role %1.").arg(roleName)};
    Ledger ledger(parts.database, parts.clock, parts.random, parts.key);
    Register reg(ledger, parts.clock, parts.random);
    const Result<Unit> unit = reg.unitByCode(line.value(QStringLiteral("unit")));
    if (!unit.ok())
        return unit.error();
    Officer officer;
    officer.unit = unit.value().id;
    officer.role = *role;
    officer.login = line.value(QStringLiteral("login")).trimmed().toLower();
    officer.name = line.value(QStringLiteral("name"));
    officer.title = line.value(QStringLiteral("title"));
    const QString password = reg.makePassword();
    const Result<OfficerId> id = reg.addOfficer(officer, password, true);
    if (!id.ok())
        return id.error();
    parts.announce(officer.unit);
    return QStringLiteral("Officer %1 is enrolled. Password for the first sign-in, within %3 days: %2\n")
        .arg(officer.login, password)
        .arg(Credential::kTemporaryHolds.count());
}

} // namespace tb
