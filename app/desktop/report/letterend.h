// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tb {

class PageFlow;
struct ShiftReport;

/// The closing sentence, "Nơi nhận" and the signature, kept on one sheet: a signature never stands alone on a page, and
/// 27 mm stay free above the name for the pen and the seal.
void placeLetterEnd(PageFlow &flow, const ShiftReport &report, qreal bodyPoints);

} // namespace tb
