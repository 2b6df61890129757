// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/callappendix.h"

#include "report/callwords.h"
#include "report/pageflow.h"
#include "report/papermeasure.h"
#include "report/reportwords.h"
#include "report/tableblock.h"

namespace tb {
namespace {

void placeTitles(PageFlow &flow, const ShiftReport &report)
{
    const auto add = [&flow](const QString &text, bool bold) {
        const TextStyle style{.points = 14, .bold = bold, .italic = !bold, .align = Qt::AlignHCenter};
        flow.add(TextBlock(text, style, paper::kTextWidth), paper::kLeft);
        flow.advance(paper::mm(0.5));
    };
    add(reportwords::appendixTitle(), true);
    add(reportwords::appendixSubject(report), true);
    add(reportwords::appendixReference(report), false);
    const qreal middle = (paper::kLeft + paper::kRight) / 2;
    const qreal y = flow.y() + paper::mm(2.5);
    flow.page().rules.push_back({QLineF(middle - paper::mm(20), y, middle + paper::mm(20), y), paper::kHeadRule});
    flow.advance(paper::mm(7));
}

TableBlock callTable(const ShiftReport &report)
{
    const std::vector<qreal> widths{11, 16, 42, 57, 36};
    const QStringList heads = callwords::callsHead();
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < widths.size(); ++i)
        columns.push_back({heads[static_cast<qsizetype>(i)], widths[i], i < 2 ? Qt::AlignHCenter : Qt::AlignLeft});
    TableBlock table(std::move(columns));
    int ordinal = 0;
    for (const ReportCall &call : report.calls)
        table.addRow(callwords::callRow(++ordinal, call, report.sections.maskNumbers));
    return table;
}

} // namespace

void placeCallAppendix(PageFlow &flow, const ShiftReport &report)
{
    flow.newPart();
    placeTitles(flow, report);
    callTable(report).flowInto(flow);
}

} // namespace tb
