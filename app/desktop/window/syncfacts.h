// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncstatus.h"

namespace tb {

/// What the status strip says about the server.
struct SyncFacts {
    SyncStatus status;
    int pending = 0; ///< entries waiting to be sent
    int needsYou = 0; ///< refused entries the officer has not looked at

    friend bool operator==(const SyncFacts &, const SyncFacts &) = default;
};

} // namespace tb
