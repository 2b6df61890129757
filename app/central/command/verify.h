// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/foldercommand.h"

namespace tb {

/// verify: proves every chain, every sum and that the rows are what the journal says; works beside a running server.
class Verify final : public FolderCommand {
public:
    Result<QString> run(const DataFolder &folder, const CommandLine &line) override;
};

} // namespace tb
