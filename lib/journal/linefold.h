// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/line.h"
#include "domain/linetimes.h"
#include "journal/stampedentry.h"

namespace tb {

/// A line as its entries tell it. Pure and total; nothing where no entry opens it. It is retired once it was retired or
/// withdrawn, until it is said to stand otherwise.
TB_API std::optional<Line> foldLine(const History &history);

/// Its hours and its status, dated: what answers for any past day.
TB_API LineTimes foldLineTimes(const History &history);

} // namespace tb
