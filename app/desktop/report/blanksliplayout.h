// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperpage.h"

namespace tb {

struct BlankSlips;

/// Two slips on each sheet of A4, with a line between them to cut along. Needs a QGuiApplication and the Tinos fonts
/// loaded.
PaperDocument layOutBlankSlips(const BlankSlips &slips);

} // namespace tb
