// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pageflow.h"

#include <functional>

namespace tb {

/// The largest letters of the rule (14, 13.5 or 13 points) that need no more sheets than the smallest.
PageFlow fitted(const std::function<PageFlow(qreal points)> &layOut);

} // namespace tb
