// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/randomsource.h"
#include "command/datafolder.h"
#include "security/checkpointkey.h"
#include "store/database.h"

#include <optional>

namespace tb {

/// A server's folder, opened for work: the database in this build's schema and the key beside it. Whoever opens it for
/// writing holds the FolderLock.
struct OpenedFolder {
    std::unique_ptr<Database> database;
    CheckpointKey key;

    /// UnknownSubject where there is no server in the folder; else what the files say.
    static Result<OpenedFolder> open(const DataFolder &folder, RandomSource &random);
};

} // namespace tb
