// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/sheetbuilder.h"

#include <algorithm>

namespace tb {

namespace {

bool touches(const Shift &shift, const Span &span)
{
    return shift.from < span.to && span.from < shift.to;
}

std::map<LineId, std::vector<Shift>> byLine(const std::vector<Shift> &shifts)
{
    std::map<LineId, std::vector<Shift>> lines;
    for (const Shift &shift : shifts) {
        for (const LineId &line : shift.lines)
            lines[line].push_back(shift);
    }
    return lines;
}

/// Shifts of one officer that run at the same time as another of theirs.
std::set<ShiftId> doubledAmong(std::vector<Shift> shifts)
{
    std::sort(shifts.begin(), shifts.end(), [](const Shift &a, const Shift &b) {
        return a.officer != b.officer ? a.officer < b.officer : a.from < b.from;
    });
    std::set<ShiftId> doubled;
    const Shift *longest = nullptr; // of those before, of the same officer, the one that ends last
    for (const Shift &shift : shifts) {
        if (longest && longest->officer == shift.officer && shift.from < longest->to) {
            doubled.insert(longest->id);
            doubled.insert(shift.id);
        }
        if (!longest || longest->officer != shift.officer || shift.to > longest->to)
            longest = &shift;
    }
    return doubled;
}

} // namespace

SheetBuilder::SheetBuilder(RosterSheet &sheet, const CoverageInput &input, const std::vector<Shift> &gone)
    : m_sheet(sheet), m_coverage(coverageOf(input)), m_shifts(byLine(sheet.shifts)), m_gone(byLine(gone)),
      m_doubled(doubledAmong(sheet.shifts))
{
    if (sheet.published)
        m_published = {sheet.published->shifts.begin(), sheet.published->shifts.end()};
}

void SheetBuilder::build()
{
    for (size_t line = 0; line < m_sheet.lines.size(); ++line)
        addLine(line);
}

void SheetBuilder::addLine(size_t number)
{
    const Line &line = m_sheet.lines.at(number);
    for (const DayPart part : {DayPart::Morning, DayPart::Afternoon, DayPart::Evening}) {
        RosterRow row{number, part, {}};
        for (int day = 0; day < m_sheet.days; ++day)
            row.cells.push_back(cellOf(line, m_sheet.first.addDays(day), part));
        const bool used = std::any_of(row.cells.begin(), row.cells.end(),
                                      [](const RosterCell &cell) { return cell.published || !cell.shifts.empty(); });
        if (part == DayPart::Evening && !used)
            continue;
        for (const RosterCell &cell : row.cells)
            count(cell);
        m_sheet.rows.push_back(std::move(row));
    }
}

RosterCell SheetBuilder::cellOf(const Line &line, QDate date, DayPart part) const
{
    RosterCell cell;
    cell.part = spanOf(date, part);
    cell.span = usualSpan(date, part);
    const auto shifts = m_shifts.find(line.id);
    if (shifts != m_shifts.end())
        std::copy_if(shifts->second.begin(), shifts->second.end(), std::back_inserter(cell.shifts),
                     [&](const Shift &shift) { return touches(shift, cell.part); });
    const auto told = m_coverage.find(line.id);
    if (told != m_coverage.end())
        take(told->second, cell);
    for (const Shift &shift : cell.shifts) {
        if (m_doubled.contains(shift.id))
            cell.doubled.push_back(shift.officer);
    }
    cell.changed = isChanged(line, cell);
    return cell;
}

void SheetBuilder::take(const LineCoverage &told, RosterCell &cell) const
{
    const Spans open = commonOf(told.open, {cell.part});
    cell.published = !open.empty();
    if (cell.published)
        cell.span = {open.front().from, open.back().to};
    cell.nobody = commonOf(told.nobody, {cell.part});
    for (const AwayFinding &finding : told.awayShifts) {
        if (finding.span.from < cell.part.to && cell.part.from < finding.span.to)
            cell.away.push_back(finding);
    }
}

bool SheetBuilder::isChanged(const Line &line, const RosterCell &cell) const
{
    if (!m_sheet.published)
        return false;
    const auto gone = m_gone.find(line.id);
    return std::any_of(cell.shifts.begin(), cell.shifts.end(),
                       [&](const Shift &shift) {
                           return shift.from >= m_sheet.period().from && !m_published.contains(shift.id);
                       })
        || (gone != m_gone.end() && std::any_of(gone->second.begin(), gone->second.end(), [&](const Shift &shift) {
                return touches(shift, cell.part);
            }));
}

void SheetBuilder::count(const RosterCell &cell)
{
    const auto ahead = [&](Moment to) { return to > m_sheet.now; };
    m_sheet.gaps += static_cast<int>(
        std::count_if(cell.nobody.begin(), cell.nobody.end(), [&](const Span &span) { return ahead(span.to); }));
    m_sheet.conflicts += cell.hasConflict() && ahead(cell.part.to) ? 1 : 0;
    m_sheet.changes += cell.changed ? 1 : 0;
}

} // namespace tb
