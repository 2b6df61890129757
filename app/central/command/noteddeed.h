// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/admincommand.h"

namespace tb {

/// Runs the command and adds to the audit that it was asked for and how it ended; what it was about is told by codes
/// and logins alone. Where the audit cannot be written the answer is that error.
Result<QString> runNoted(AdminCommand &command, const AdminParts &parts, const CommandLine &line);

} // namespace tb
