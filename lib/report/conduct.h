// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "report/scorecard.h"

#include <vector>

namespace tb {

/// What the reviews of a period, of whatever order, add up to as it stands at `now`.
TB_API ConductCounts conductOf(const std::vector<Review> &reviews, Moment now);
/// The calls behind what a row about conduct did not keep, each once; as many as its denominator without its
/// numerator. Nothing for any other row.
TB_API std::vector<CallId> brokenCalls(Clause clause, const std::vector<Review> &reviews, Moment now);

} // namespace tb
