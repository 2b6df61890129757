// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callfilter.h"
#include "report/scorecard.h"

#include <QString>

namespace tb {

/// A figure that was pressed: which calls are behind it, and what it was called.
struct Drill {
    CallFilter filter;
    std::vector<CallMeasure> measures; ///< that have no call in common
    QString title;
    std::optional<Clause> conduct = {}; ///< instead of measures: what the row about conduct did not keep
};

} // namespace tb
