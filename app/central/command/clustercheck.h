// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace tb {

/// Whether a PostgreSQL keeps what it says it has kept. BadArguments, in words for the administrator, where it does not
/// wait for the disk; a line for the log where it could not notice a damaged page. An SQLite file always passes.
Result<QString> checkCluster(Database &database);

/// AlreadyExists where units' journals are in there.
Done checkEmpty(Database &database);

} // namespace tb
