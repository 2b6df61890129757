// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/periodlayout.h"

#include "report/callwords.h"
#include "report/letterend.h"
#include "report/letterfit.h"
#include "report/letterhead.h"
#include "report/lettertext.h"
#include "report/papermeasure.h"
#include "report/papertime.h"
#include "report/periodwords.h"
#include "report/reportwords.h"
#include "report/tableblock.h"

namespace tb {

namespace {

using paper::mm;

constexpr qreal kRoomBelowHeading = mm(14);
constexpr std::size_t kMostOverdue = 30; ///< of a list that is there to be read

std::vector<TableColumn> columnsOf(const QStringList &heads, const std::vector<qreal> &widths, int leftAligned)
{
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool left = static_cast<int>(i) == leftAligned;
        columns.push_back({heads[static_cast<qsizetype>(i)], widths[i], left ? Qt::AlignLeft : Qt::AlignHCenter});
    }
    return columns;
}

TableBlock lineTable(const PeriodReport &report)
{
    TableBlock table(columnsOf(periodwords::lineTableHead(), {58, 14, 14, 14, 24, 20, 18}, 0));
    for (const NamedTally &line : report.lines)
        table.addRow(paperCells(periodwords::lineTableRow(line)));
    table.addRow(paperCells(periodwords::lineTableRow({callwords::total(), report.figures.total})));
    return table;
}

TableBlock fieldTable(const PeriodReport &report)
{
    TableBlock table(columnsOf(periodwords::fieldTableHead(), {10, 38, 18, 15, 14, 16, 12, 13, 12, 14}, 1));
    FieldCourse sum;
    sum.name = callwords::total();
    int ordinal = 0;
    for (const FieldCourse &field : report.fields) {
        table.addRow(paperCells(periodwords::fieldTableRow(++ordinal, field)));
        sum += field;
    }
    table.addRow(paperCells(periodwords::fieldTableRow(0, sum)));
    return table;
}

TableBlock overdueTable(const PeriodReport &report, std::size_t most)
{
    TableBlock table(columnsOf(callwords::openMattersHead(), {9, 57, 34, 45, 17}, 1));
    int ordinal = 0;
    for (const ReportOpenMatter &matter : report.overdue) {
        if (ordinal < static_cast<int>(most))
            table.addRow(callwords::openMatterRow(++ordinal, matter, report.madeAt));
    }
    return table;
}

TableBlock attendanceTable(const PeriodReport &report)
{
    TableBlock table(columnsOf(periodwords::attendanceHead(), {60, 22, 26, 28, 26}, 0));
    for (const LineAttendance &line : report.attendance)
        table.addRow(paperCells(periodwords::attendanceRow(line)));
    return table;
}

TableBlock scorecardTable(const PeriodReport &report)
{
    TableBlock table(columnsOf(periodwords::scorecardHead(), {10, 76, 18, 20, 18, 20}, 1));
    int ordinal = 0;
    for (const ClauseScore &score : report.scorecard)
        table.addRow(paperCells(periodwords::scorecardRow(++ordinal, score)));
    return table;
}

/// The text of the letter between its head and its end.
class PeriodBody {
public:
    PeriodBody(PageFlow &flow, const PeriodReport &report, qreal points) : m_report(report), m_text(flow, points) { }

    void place()
    {
        const QStringList headings = periodwords::headings();
        m_text.paragraph(periodwords::opening(m_report));
        m_text.heading(headings[0], kRoomBelowHeading);
        m_text.paragraph(periodwords::duty(m_report));
        if (!m_report.attendance.empty())
            m_text.table(periodwords::attendanceTitle(), attendanceTable(m_report));
        m_text.heading(headings[1], kRoomBelowHeading);
        placeFigures();
        const QStringList remarks{m_report.remarks.highlights, periodwords::checks(m_report),
                                  m_report.remarks.difficulties, m_report.remarks.proposals};
        for (qsizetype i = 0; i < remarks.size(); ++i) {
            m_text.heading(headings[i + 2], kRoomBelowHeading);
            for (const QString &paragraph : periodwords::remark(remarks[i]).split(u'\n', Qt::SkipEmptyParts))
                m_text.paragraph(paragraph);
        }
        for (const QString &sentence : {reportwords::notYetOnServerSentence(m_report.madeAt, m_report.notYetOnServer),
                                        periodwords::digest(m_report)}) {
            if (!sentence.isEmpty())
                m_text.paragraph(sentence);
        }
    }

private:
    void placeFigures()
    {
        for (const QString &sentence : {periodwords::calls(m_report), periodwords::missed(m_report),
                                        periodwords::aside(m_report), periodwords::responses(m_report)})
            m_text.paragraph(sentence);
        for (const QString &known : {ringBandWords(m_report.rings), periodwords::conduct(m_report)}) {
            if (!known.isEmpty())
                m_text.paragraph(known);
        }
        if (!m_report.lines.empty())
            m_text.table(periodwords::lineTableTitle(), lineTable(m_report));
        if (!m_report.fields.empty())
            m_text.table(periodwords::fieldTableTitle(), fieldTable(m_report));
        if (!m_report.scorecard.empty())
            m_text.table(periodwords::scorecardTitle(), scorecardTable(m_report));
        if (!m_report.overdue.empty())
            m_text.table(periodwords::overdueTitle(), overdueTable(m_report, kMostOverdue));
    }

    const PeriodReport &m_report;
    LetterText m_text;
};

PageFlow letterIn(qreal points, const PeriodReport &report)
{
    PageFlow flow;
    placeLetterHead(flow,
                    {report.agency, reportwords::numberLine(report.letter),
                     reportwords::placeAndDate(report.agency, report.letter.date), reportwords::kind(),
                     periodwords::subject(report), reportwords::addresseeLines(report.letter)},
                    points);
    PeriodBody(flow, report, points).place();
    placeLetterEnd(flow, report.letter, periodwords::closing(report), points);
    return flow;
}

} // namespace

PaperDocument layOutPeriod(const PeriodReport &report)
{
    PageFlow flow = fitted([&](qreal points) { return letterIn(points, report); });
    PaperDocument document;
    document.title = periodwords::subject(report);
    document.letterPages = flow.pageCount();
    document.pages = flow.take();
    return document;
}

} // namespace tb
