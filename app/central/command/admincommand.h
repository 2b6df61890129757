// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/randomsource.h"
#include "command/commandline.h"
#include "domain/ids.h"
#include "security/checkpointkey.h"
#include "store/database.h"

#include <functional>
#include <memory>

namespace tb {

/// What a command works on: the database of the server that runs, or one that was opened for this command alone.
struct AdminParts {
    Database &database;
    const Clock &clock;
    RandomSource &random;
    const CheckpointKey &key;
    std::function<void(UnitId)> announce; ///< entries of the unit were numbered and committed
};

/// One thing that an administrator does. Runs inside the server where one runs, so that one process alone writes.
class AdminCommand {
public:
    virtual ~AdminCommand() = default;

    /// What is to be shown, ending with a line feed. BadArguments, UnknownSubject or AlreadyExists come with a whole
    /// sentence.
    virtual Result<QString> run(const AdminParts &parts, const CommandLine &line) = 0;

    /// Null where there is no such command.
    static std::unique_ptr<AdminCommand> named(const QString &name);
};

} // namespace tb
