// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/commandline.h"
#include "domain/officer.h"
#include "store/database.h"

namespace tb {

/// The officer whom --login names, which is all that the command may be given; the account may be retired. BadArguments
/// or UnknownSubject with a sentence for the administrator.
Result<Officer> namedOfficer(Database &database, const CommandLine &line);
/// The same, where a retired account is as good as none.
Result<Officer> namedOfficerInForce(Database &database, const CommandLine &line);

} // namespace tb
