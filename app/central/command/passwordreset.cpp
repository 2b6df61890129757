// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/passwordreset.h"

#include "command/namedofficer.h"
#include "register.h"
#include "security/password.h"
#include "store/credentialtable.h"
#include "store/transaction.h"

namespace tb {

Result<QString> PasswordReset::run(const AdminParts &parts, const CommandLine &line)
{
    const Result<Officer> officer = namedOfficerInForce(parts.database, line);
    if (!officer.ok())
        return officer.error();
    Ledger ledger(parts.database, parts.clock, parts.random, parts.key);
    const QString password = Register(ledger, parts.clock, parts.random).makePassword();
    const Result<QByteArray> hash = hashPassword(password);
    if (!hash.ok())
        return hash.error();
    Transaction transaction(parts.database);
    CredentialTable credentials(parts.database);
    Done done = transaction.begun();
    if (done.ok())
        done = credentials.put({officer.value().id, hash.value(), true, parts.clock.now()});
    if (done.ok())
        done = credentials.forgetProofs(officer.value().id);
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return done.error();
    return QStringLiteral("Password of %1 for the next sign-in, within %3 days: %2\n")
        .arg(officer.value().login, password)
        .arg(Credential::kTemporaryHolds.count());
}

} // namespace tb
