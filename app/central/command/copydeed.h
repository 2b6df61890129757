// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/admincommand.h"

namespace tb {

/// That a backup is about to be made, or was restored, for the audit: the copying itself is a FolderCommand and does
/// not write into the database.
class CopyDeed final : public AdminCommand {
public:
    Result<QString> run(const AdminParts &, const CommandLine &) override { return QString(); }
};

} // namespace tb
