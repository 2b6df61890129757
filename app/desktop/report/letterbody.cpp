// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/letterbody.h"

#include "report/callwords.h"
#include "report/pageflow.h"
#include "report/papermeasure.h"
#include "report/reportwords.h"
#include "report/tableblock.h"

namespace tb {
namespace {

constexpr qreal kFirstIndent = paper::mm(10);
constexpr qreal kGap = paper::pt(6);

std::vector<TableColumn> columnsOf(const QStringList &heads, const std::vector<qreal> &widths,
                                   const std::vector<Qt::Alignment> &aligns)
{
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < widths.size(); ++i)
        columns.push_back({heads[static_cast<qsizetype>(i)], widths[i], aligns[i]});
    return columns;
}

TableBlock figuresTable(const ShiftReport &report)
{
    const bool withOther = report.figures.total.other > 0;
    const std::vector<qreal> widths = withOther ? std::vector<qreal>{42, 12, 12, 12, 20, 25, 17, 11, 11}
                                                : std::vector<qreal>{44, 14, 14, 14, 20, 25, 17, 14};
    std::vector<Qt::Alignment> aligns(widths.size(), Qt::AlignHCenter);
    aligns.front() = Qt::AlignLeft;
    TableBlock table(columnsOf(callwords::figuresHead(withOther), widths, aligns));
    for (const LineFigures &line : report.figures.lines)
        table.addRow(callwords::figuresRow(callwords::lineLabel(report.lines, line.line), line, withOther));
    table.addRow(callwords::figuresRow(callwords::total(), report.figures.total, withOther));
    return table;
}

TableBlock openMattersTable(const ShiftReport &report)
{
    TableBlock table(columnsOf(callwords::openMattersHead(), {9, 57, 34, 45, 17},
                               {Qt::AlignHCenter, Qt::AlignLeft, Qt::AlignLeft, Qt::AlignLeft, Qt::AlignHCenter}));
    int ordinal = 0;
    for (const ReportOpenMatter &matter : report.openMatters)
        table.addRow(callwords::openMatterRow(++ordinal, matter, report.madeAt));
    return table;
}

} // namespace

LetterBody::LetterBody(PageFlow &flow, const ShiftReport &report, qreal points)
    : m_flow(flow), m_report(report), m_points(points)
{
}

void LetterBody::place()
{
    placeParagraph(reportwords::opening(m_report));
    if (m_report.sections.shift)
        placeShift();
    if (m_report.sections.figures)
        placeFigures();
    // What the server does not know yet belongs to the paper whatever else is left out.
    const QString notYet = reportwords::notYetOnServerSentence(m_report);
    if (!notYet.isEmpty())
        placeParagraph(notYet);
    if (m_report.sections.openMatters)
        placeOpenMatters();
    if (m_report.sections.checks)
        placeChecks();
}

void LetterBody::placeParagraph(const QString &text)
{
    const TextBlock block(text, {.points = m_points, .firstIndent = kFirstIndent}, paper::kTextWidth);
    m_flow.skip(kGap);
    m_flow.add(block, paper::kLeft);
}

void LetterBody::placeTitle(const QString &text, qreal roomBelow)
{
    const TextBlock block(text, {.points = m_points, .bold = true, .align = Qt::AlignLeft, .firstIndent = kFirstIndent},
                          paper::kTextWidth);
    // A title is never the last line of a sheet.
    m_flow.ensure(kGap + block.height() + kGap + roomBelow);
    m_flow.skip(kGap);
    m_flow.add(block, paper::kLeft);
}

void LetterBody::placeShift()
{
    placeTitle(numbered(reportwords::shiftTitle()), paper::mm(12));
    placeParagraph(reportwords::shiftSentence(m_report));
}

void LetterBody::placeFigures()
{
    const TableBlock table = figuresTable(m_report);
    placeTitle(numbered(reportwords::figuresTitle()), table.startHeight());
    m_flow.skip(kGap);
    table.flowInto(m_flow);
    m_flow.skip(kGap / 2);
    placeParagraph(reportwords::figuresSentence(m_report.figures));
}

void LetterBody::placeOpenMatters()
{
    if (m_report.openMatters.empty()) {
        placeTitle(numbered(reportwords::openMattersTitle(m_report)), paper::mm(6));
        placeParagraph(reportwords::noOpenMatters());
        return;
    }
    const TableBlock table = openMattersTable(m_report);
    placeTitle(numbered(reportwords::openMattersTitle(m_report)), table.startHeight());
    m_flow.skip(kGap);
    table.flowInto(m_flow);
    m_flow.skip(kGap / 2);
}

void LetterBody::placeChecks()
{
    placeParagraph(numbered(reportwords::checksSentence(m_report)));
}

QString LetterBody::numbered(const QString &text)
{
    return QStringLiteral("%1. %2").arg(QString::number(++m_section), text);
}

} // namespace tb
