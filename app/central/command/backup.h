// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/foldercommand.h"

namespace tb {

/// backup FILE: a verified copy of the database, also while the server runs.
class Backup final : public FolderCommand {
public:
    Result<QString> run(const DataFolder &folder, const CommandLine &line) override;
};

} // namespace tb
