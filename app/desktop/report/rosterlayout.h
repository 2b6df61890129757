// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperpage.h"

namespace tb {

struct RosterPaper;

/// Lays the roster out on A4, lying: one table for each week, whose head is repeated on every sheet, and the signature
/// with the last rows. Needs a QGuiApplication and the Tinos fonts loaded.
PaperDocument layOutRoster(const RosterPaper &paper);

} // namespace tb
