// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tb {

class PageFlow;
struct ShiftReport;

/// The frame of the first sheet, after Decree 30/2020/NĐ-CP, Appendix I: agency, name of the state and motto, number,
/// place and date, kind and subject, addressees. The flow stands below it afterwards.
void placeLetterHead(PageFlow &flow, const ShiftReport &report, qreal bodyPoints);

} // namespace tb
