// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/closedreport.h"
#include "domain/countedring.h"
#include "journal/stampedentry.h"

namespace tb {

/// What the entries of one report tell. Pure and total, as foldCall(). The digest follows from the body of the closing
/// entry, so nobody can print another one.
TB_API std::optional<ClosedReport> foldReport(const History &history);

/// One ring that an exchange counted; of several entries the first.
TB_API std::optional<CountedRing> foldRing(const History &history);

/// What is printed of the check sum of a closing entry's body: sixteen digits in groups of four.
TB_API QString reportDigest(const Json &body);

} // namespace tb
