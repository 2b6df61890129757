// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "report/shiftreport.h"

namespace tb {

/// Dates, times and counts as Decree 30/2020/NĐ-CP and office custom write them. Always Vietnamese.

/// "ngày 05 tháng 3 năm 2026": a nought before days under 10 and before months 1 and 2 only. Blank for no date.
TB_API QString paperDate(QDate date);
/// "07 giờ 30 phút".
TB_API QString paperTime(Moment moment);
/// The same, followed by "(giờ máy)" where the clock was off.
TB_API QString paperTime(const ReportTime &time);
/// "10 giờ 30", "16 giờ": for table cells, with blanks at which no line breaks.
TB_API QString shortPaperTime(Moment moment);
/// "24/11": due days in tables.
TB_API QString dayAndMonth(Moment moment);
/// "2026-11-24-0730": for the names of files.
TB_API QString fileStamp(Moment moment);
/// "03", "12", "5.214": counts inside sentences.
TB_API QString paperCount(int count);
/// The cells of a printed row: counts of four digits and more are grouped, telephone numbers stay on one line.
TB_API QStringList paperCells(QStringList cells);
/// "97,8%".
TB_API QString paperPercent(int perMille);
/// Digits after the fourth and before the last two become "x"; spaces stay.
TB_API QString maskedNumber(const QString &number);

} // namespace tb
