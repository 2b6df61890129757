// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/checkpointkey.h"
#include "store/database.h"

namespace tb {

/// Plain sums of codes, as earlier versions and their backups have them, are hashed as today: the codes on paper go on
/// opening. Does nothing where there are none.
Done hashPlainCodes(Database &database, const CheckpointKey &key);

} // namespace tb
