// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/errorcode.h"
#include "base/moment.h"

#include <optional>

namespace tb {

/// What the status bar says about the server.
struct SyncStatus {
    bool online = false;
    std::optional<Moment> lastContact; ///< when the server last answered, by this computer's clock
    std::optional<ErrorCode> failure; ///< why it does not answer, or refuses
    milliseconds clockOffset{0}; ///< the server's clock minus this computer's

    friend bool operator==(const SyncStatus &, const SyncStatus &) = default;
};

} // namespace tb
