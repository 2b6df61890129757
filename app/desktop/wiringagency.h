// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/line.h"
#include "domain/officer.h"
#include "domain/unit.h"
#include "report/shiftreport.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The unit with the place and the symbol that it has set for its papers.
Unit onPaper(Database &database, const Unit &unit);
/// How a unit names itself on paper.
ReportAgency agencyOf(const Unit &unit);
/// "Đường dây nóng 0268 3822 108".
QString lineOnPaper(const Line &line, const QString &areaCode = {});
/// "BC" gives "BC-UBND".
ReportLetter letterOf(const Unit &unit, const QString &kind, QDate date);
/// The head signs; of several the last.
void signBy(ReportLetter &letter, const std::vector<Officer> &officers);
/// Whoever the unit has set for this kind of paper (UnitSigner) signs; without one the letter stays as it is.
void signAsSet(Database &database, UnitId unit, const QString &paper, ReportLetter &letter);

} // namespace tb
