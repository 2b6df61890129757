// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rosterpattern.h"
#include "journal/stampedentry.h"

namespace tb {

/// From a unit's entries: its usual week, as it was set last. Pure and total, as foldCall().
TB_API RosterPattern foldPattern(const History &history);
/// The body of the entry that sets it.
TB_API Json::Object patternBody(const RosterPattern &pattern);

} // namespace tb
