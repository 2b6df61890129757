// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperpage.h"

namespace tb {

struct HandoverRecord;

/// Lays the record of a handover out on A4 in the frame of the shift report. The closing sentence and the two
/// signatures stay on one sheet. Needs a QGuiApplication and the Tinos fonts loaded.
PaperDocument layOutRecord(const HandoverRecord &record);

} // namespace tb
