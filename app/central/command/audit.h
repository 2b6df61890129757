// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/admincommand.h"

namespace tb {

/// `audit [--from DATE] [--to DATE]`: who did what, when: commands at the server, reads of the whole city, lists that
/// were exported or printed at a desk. One line each, oldest first; the last thirty days where no day is named.
class Audit final : public AdminCommand {
public:
    Result<QString> run(const AdminParts &parts, const CommandLine &line) override;
};

} // namespace tb
