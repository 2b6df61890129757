// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rungline.h"
#include "journal/stampedentry.h"

namespace tb {

/// A check as its entries tell it, but for passedAt, which other checks decide. Pure and total; nothing where no entry
/// opens it or its result is not known here.
TB_API std::optional<LineCheck> foldCheck(const History &history);
/// What this unit met at another unit's line. Pure and total.
TB_API std::optional<RungLine> foldRungLine(const History &history);

} // namespace tb
