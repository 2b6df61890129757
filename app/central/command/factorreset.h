// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/admincommand.h"

namespace tb {

/// factor reset --login: for a lost telephone. The next sign-in is by password and sets up another.
class FactorReset final : public AdminCommand {
public:
    Result<QString> run(const AdminParts &parts, const CommandLine &line) override;
};

} // namespace tb
