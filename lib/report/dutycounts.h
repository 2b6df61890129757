// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/scorecard.h"
#include "store/database.h"

namespace tb {

/// How the shifts that began in `span` were kept, looked at from `now`: what has not begun by then does not count, and
/// five minutes are nobody's fault.
TB_API Result<ShiftCounts> shiftCountsOf(Database &database, UnitId unit, const CallSpan &span, Moment now);
/// The line checks of `span`.
TB_API Result<CheckCounts> checkCountsOf(Database &database, UnitId unit, const CallSpan &span);

} // namespace tb
