// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "report/shiftreport.h"

namespace tb {

/// The words in the cells of the report's tables. Vietnamese on paper whatever the screen speaks.
namespace callwords {

TB_API QStringList figuresHead(bool withOther); ///< "Khác" stands there only where something is in it
TB_API QStringList figuresRow(const QString &name, const LineFigures &figures, bool withOther);
TB_API QString total();
/// The name and number of a line; where the line is not in the list, a sign that it is unknown.
TB_API QString lineLabel(const std::vector<ReportLine> &lines, const LineId &line);
TB_API QStringList openMattersHead();
/// "(quá hạn)" follows the content where `now` is past its due time.
TB_API QStringList openMatterRow(int ordinal, const ReportOpenMatter &matter, Moment now);
TB_API QStringList callsHead();
TB_API QStringList callRow(int ordinal, const ReportCall &call, bool maskNumbers);
/// What became of a call, in one cell: "Chuyển …, hạn 16 giờ".
TB_API QString callResult(const ReportCall &call);

} // namespace callwords
} // namespace tb
