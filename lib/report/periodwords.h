// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/periodreport.h"

namespace tb {

/// The sentences of the report of a period, after the headings that the city asks for. Vietnamese whatever the screen
/// speaks.
namespace periodwords {

TB_API QString subject(const PeriodReport &report);
TB_API QString opening(const PeriodReport &report);
/// "I. TÌNH HÌNH TỔ CHỨC TRỰC" … "VI. ĐỀ XUẤT, KIẾN NGHỊ".
TB_API QStringList headings();
TB_API QString duty(const PeriodReport &report);
TB_API QString calls(const PeriodReport &report);
TB_API QString missed(const PeriodReport &report);
TB_API QString aside(const PeriodReport &report); ///< nuisances, outside hours: counted, and in no rate
TB_API QString responses(const PeriodReport &report);
/// Empty where nobody was asked and nobody complained.
TB_API QString conduct(const PeriodReport &report);
TB_API QString lineTableTitle();
TB_API QStringList lineTableHead();
TB_API QStringList lineTableRow(const NamedTally &line);
TB_API QString fieldTableTitle();
TB_API QStringList fieldTableHead();
TB_API QStringList fieldTableRow(int ordinal, const FieldCourse &field); ///< 0: the sum
TB_API QString attendanceTitle();
TB_API QStringList attendanceHead();
TB_API QStringList attendanceRow(const LineAttendance &line);
TB_API QString scorecardTitle();
TB_API QStringList scorecardHead();
TB_API QStringList scorecardRow(int ordinal, const ClauseScore &score);
TB_API QString overdueTitle();
/// What the person wrote, or that there is nothing.
TB_API QString remark(const QString &text);
TB_API QString checks(const PeriodReport &report);
TB_API QString digest(const PeriodReport &report); ///< empty for a draft
TB_API QString closing(const PeriodReport &report); ///< ends "./."
TB_API QString fileName(const PeriodReport &report);

} // namespace periodwords
} // namespace tb
