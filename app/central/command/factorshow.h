// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/admincommand.h"

namespace tb {

/// factor show --login: whether there is one, and what became of it since the beginning.
class FactorShow final : public AdminCommand {
public:
    Result<QString> run(const AdminParts &parts, const CommandLine &line) override;
};

} // namespace tb
