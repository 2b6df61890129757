// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"

namespace tb {

/// From a day on another unit answers for what this one did: units merge, split and go on under other names. The older
/// one's journal stays as it is and where it is.
struct Succession {
    UnitId older;
    UnitId newer;
    Moment on; ///< the first moment of the day
    bool takesOpen = false; ///< what was open goes to this one of several
    QString basis; ///< the paper that decided it

    friend bool operator==(const Succession &, const Succession &) = default;
};

} // namespace tb
