// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitrules.h"
#include "journal/stampedentry.h"

namespace tb {

/// The terms a unit has set: the last entry counts, and what is out of bounds is brought back into them. Pure and
/// total, as foldCall().
TB_API UnitRules foldRules(const History &history);

} // namespace tb
