// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/admincommand.h"

namespace tb {

/// unit add --code --name --kind --area-code --place [--doc-symbol] [--agency LINE…] [--superior LINE…]
class UnitAdd final : public AdminCommand {
public:
    Result<QString> run(const AdminParts &parts, const CommandLine &line) override;
};

} // namespace tb
