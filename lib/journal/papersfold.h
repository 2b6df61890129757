// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitpapers.h"
#include "journal/stampedentry.h"

namespace tb {

/// What a unit has set for its papers: the last entry counts. Pure and total, as foldCall().
TB_API UnitPapers foldPapers(const History &history);

} // namespace tb
