// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callfilter.h"
#include "domain/callmeasure.h"

#include <QString>

namespace tb {

/// A figure that was pressed: which calls are behind it, and what it was called.
struct Drill {
    CallFilter filter;
    std::vector<CallMeasure> measures; ///< that have no call in common
    QString title;
};

} // namespace tb
