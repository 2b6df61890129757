// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officer.h"
#include "domain/unit.h"
#include "report/shiftreport.h"

#include <vector>

namespace tb {

/// How a unit names itself on paper.
ReportAgency agencyOf(const Unit &unit);
/// "BC" gives "BC-UBND".
ReportLetter letterOf(const Unit &unit, const QString &kind, QDate date);
/// The head signs; of several the last.
void signBy(ReportLetter &letter, const std::vector<Officer> &officers);

} // namespace tb
