// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/slipseries.h"
#include "journal/stampedentry.h"

namespace tb {

/// The blank slips that a unit's entries tell of, the oldest series first. Pure and total, as foldCall(). What is said
/// of a slip that nobody issued is left out.
TB_API std::vector<SlipSeries> foldSlips(const History &history);

} // namespace tb
