// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/periodsheets.h"

#include "report/periodwords.h"

namespace tb {

namespace {

using namespace Qt::StringLiterals;

/// What is a whole number in the table stays one to count with.
std::vector<SheetCell> cellsOf(const QStringList &row)
{
    std::vector<SheetCell> cells;
    for (const QString &text : row) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        cells.push_back(isNumber ? SheetCell(number) : SheetCell(text));
    }
    return cells;
}

} // namespace

std::vector<Sheet> sheetsOf(const PeriodReport &report)
{
    const QString title = u"%1: %2"_s.arg(report.agency.name, periodwords::subject(report));
    Sheet lines{periodwords::lineTableTitle(), title, periodwords::lineTableHead(), {}};
    for (const NamedTally &line : report.lines)
        lines.rows.push_back(cellsOf(periodwords::lineTableRow(line)));
    lines.rows.push_back(cellsOf(periodwords::lineTableRow({u"Cộng"_s, report.figures.total})));
    Sheet fields{periodwords::fieldTableTitle(), title, periodwords::fieldTableHead(), {}};
    FieldCourse sum;
    sum.name = u"Cộng"_s;
    int ordinal = 0;
    for (const FieldCourse &field : report.fields) {
        fields.rows.push_back(cellsOf(periodwords::fieldTableRow(++ordinal, field)));
        sum += field;
    }
    fields.rows.push_back(cellsOf(periodwords::fieldTableRow(0, sum)));
    Sheet card{periodwords::scorecardTitle(), title, periodwords::scorecardHead(), {}};
    ordinal = 0;
    for (const ClauseScore &score : report.scorecard)
        card.rows.push_back(cellsOf(periodwords::scorecardRow(++ordinal, score)));
    Sheet attendance{periodwords::attendanceTitle(), title, periodwords::attendanceHead(), {}};
    for (const LineAttendance &line : report.attendance)
        attendance.rows.push_back(cellsOf(periodwords::attendanceRow(line)));
    return {lines, fields, card, attendance};
}

} // namespace tb
