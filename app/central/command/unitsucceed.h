// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/admincommand.h"

namespace tb {

/// unit succeed --from CODE … --into CODE … --on DATE --basis PAPER [--open-to CODE]: units merge, split or go on as
/// another. Said again it passes on what has become open since.
class UnitSucceed final : public AdminCommand {
public:
    Result<QString> run(const AdminParts &parts, const CommandLine &line) override;
};

} // namespace tb
