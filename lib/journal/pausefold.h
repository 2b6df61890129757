// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shiftpause.h"
#include "journal/stampedentry.h"

#include <vector>

namespace tb {

/// The pauses of one shift, in order; none overlaps another. Pure and total, and of one mind with foldShift(): the last
/// has no end exactly where the shift is paused.
TB_API std::vector<ShiftPause> foldPauses(const History &history);

} // namespace tb
