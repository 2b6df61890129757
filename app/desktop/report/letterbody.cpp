// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/letterbody.h"

#include "report/callwords.h"
#include "report/pageflow.h"
#include "report/papermeasure.h"
#include "report/reportwords.h"
#include "report/tableblock.h"

namespace tb {
namespace {

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

LetterBody::LetterBody(PageFlow &flow, const ShiftReport &report, qreal points) : m_report(report), m_text(flow, points)
{
}

void LetterBody::place()
{
    m_text.paragraph(reportwords::opening(m_report));
    if (m_report.sections.shift)
        placeShift();
    if (m_report.sections.figures)
        placeFigures();
    // What the server does not know yet belongs to the paper whatever else is left out.
    const QString notYet = reportwords::notYetOnServerSentence(m_report.madeAt, m_report.notYetOnServer);
    if (!notYet.isEmpty())
        m_text.paragraph(notYet);
    if (m_report.sections.openMatters)
        placeOpenMatters();
    if (m_report.sections.checks)
        placeChecks();
    if (!m_report.remark.trimmed().isEmpty())
        placeRemark();
}

void LetterBody::placeShift()
{
    m_text.title(reportwords::shiftTitle(), paper::mm(12));
    const QStringList sentences{reportwords::shiftSentence(m_report), unattendedWords(m_report.attendance)};
    m_text.paragraph(sentences.join(u' ').trimmed());
}

void LetterBody::placeFigures()
{
    m_text.table(reportwords::figuresTitle(), figuresTable(m_report));
    m_text.paragraph(reportwords::figuresSentence(m_report.figures));
}

void LetterBody::placeOpenMatters()
{
    const QString title = reportwords::openMattersTitle(m_report);
    if (!m_report.openMatters.empty()) {
        m_text.table(title, openMattersTable(m_report));
        return;
    }
    m_text.title(title, paper::mm(6));
    m_text.paragraph(reportwords::noOpenMatters());
}

void LetterBody::placeRemark()
{
    m_text.title(reportwords::remarkTitle(), paper::mm(6));
    for (const QString &paragraph : m_report.remark.split(u'\n', Qt::SkipEmptyParts))
        m_text.paragraph(paragraph.trimmed());
}

void LetterBody::placeChecks()
{
    m_text.paragraph(m_text.numbered(reportwords::checksSentence(m_report)));
}

} // namespace tb
