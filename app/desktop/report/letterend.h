// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tb {

class PageFlow;
struct ReportLetter;

/// The closing sentence, "Nơi nhận" and the signature, kept on one sheet: a signature never stands alone on a page, and
/// 27 mm stay free above the name for the pen and the seal.
void placeLetterEnd(PageFlow &flow, const ReportLetter &letter, const QString &closing, qreal bodyPoints);

} // namespace tb
