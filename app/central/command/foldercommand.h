// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/admincommand.h"
#include "command/datafolder.h"

namespace tb {

/// One thing that is done to a whole data folder, in this process.
class FolderCommand {
public:
    virtual ~FolderCommand() = default;

    /// As AdminCommand::run().
    virtual Result<QString> run(const DataFolder &folder, const CommandLine &line) = 0;

    /// Null where there is no such command.
    static std::unique_ptr<FolderCommand> named(const QString &name, const Clock &clock, RandomSource &random);
};

} // namespace tb
