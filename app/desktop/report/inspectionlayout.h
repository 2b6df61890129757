// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperpage.h"

namespace tb {

struct InspectionSheet;

/// Lays the sheet of an inspection out on A4, on two pages at most: as many lines as find room, and how many more there
/// are. What is left of the last page is ruled for findings. Needs a QGuiApplication and the Tinos fonts loaded.
PaperDocument layOutInspection(const InspectionSheet &sheet);

} // namespace tb
