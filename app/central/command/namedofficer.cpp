// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/namedofficer.h"

#include "store/officertable.h"

namespace tb {

namespace {

QString loginOf(const CommandLine &line)
{
    return line.value(QStringLiteral("login")).trimmed().toLower();
}

Error nobody(const CommandLine &line)
{
    return {ErrorCode::UnknownSubject, QStringLiteral("There is no officer with the login %1.").arg(loginOf(line))};
}

} // namespace

Result<Officer> namedOfficer(Database &database, const CommandLine &line)
{
    const Done complete = line.check({QStringLiteral("login")});
    if (!complete.ok())
        return complete.error();
    const Result<std::optional<Officer>> officer = OfficerTable(database).byLogin(loginOf(line));
    if (!officer.ok())
        return officer.error();
    return officer.value() ? Result<Officer>(*officer.value()) : Result<Officer>(nobody(line));
}

Result<Officer> namedOfficerInForce(Database &database, const CommandLine &line)
{
    Result<Officer> officer = namedOfficer(database, line);
    return officer.ok() && officer.value().retired ? Result<Officer>(nobody(line)) : officer;
}

} // namespace tb
