// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperpage.h"

namespace tb {

struct ForwardSlip;

/// Lays the slip out on A4 in the frame of a letter: the closing sentence and the signature stay on one sheet. Needs a
/// QGuiApplication and the Tinos fonts loaded.
PaperDocument layOutSlip(const ForwardSlip &slip);

} // namespace tb
