// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperpage.h"

namespace tb {

struct ShiftReport;

/// Lays the report out on A4, once for every device. The body is set in 14 points, or in 13.5 or 13 where that saves a
/// sheet. Needs a QGuiApplication and the Tinos fonts loaded. A report without calls has no appendix.
PaperDocument layOutReport(const ShiftReport &report);

} // namespace tb
