// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace tb {

/// The officer of a shift left the telephone for a while.
struct ShiftPause {
    Moment since{};
    std::optional<Moment> till; ///< when the officer came back; nothing: not yet
    QString reason; ///< code: "lunch", "errand" …
    std::optional<Moment> until; ///< when the officer meant to be back
    OfficerId cover; ///< who answered meanwhile; null: nobody

    friend bool operator==(const ShiftPause &, const ShiftPause &) = default;
};

} // namespace tb
