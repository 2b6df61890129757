// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "journal/stampedentry.h"

namespace tb {

/// A review as its entries tell it. Pure and total; nothing where no entry opens it, its outcome is not known here, or
/// somebody reviewed themselves. A reply counts once, and only from the officer it is about.
TB_API std::optional<Review> foldReview(const History &history);

} // namespace tb
