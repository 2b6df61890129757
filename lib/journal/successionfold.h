// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/succession.h"
#include "journal/stampedentry.h"

namespace tb {

/// What the entries of a unit tell of the units before and after it, each pair once. Pure and total, as foldCall().
TB_API std::vector<Succession> foldSuccessions(const History &history);

} // namespace tb
