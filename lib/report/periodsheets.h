// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/periodreport.h"
#include "report/sheet.h"

namespace tb {

/// The tables of the report of a period, as it prints them.
TB_API std::vector<Sheet> sheetsOf(const PeriodReport &report);

} // namespace tb
