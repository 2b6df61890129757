// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperpage.h"

namespace tb {

struct PeriodReport;

/// Lays the report of a period out on A4, in the frame of every letter. Needs the Tinos fonts loaded.
PaperDocument layOutPeriod(const PeriodReport &report);

} // namespace tb
