// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/rostersheet.h"

namespace tb {

/// Sorts shifts and findings into the cells of a sheet.
class SheetBuilder {
public:
    /// `gone`: what was published and is not there any more.
    SheetBuilder(RosterSheet &sheet, const CoverageInput &input, const std::vector<Shift> &gone);

    void build();

private:
    void addLine(size_t line);
    RosterCell cellOf(const Line &line, QDate date, DayPart part) const;
    void take(const LineCoverage &told, RosterCell &cell) const;
    bool isChanged(const Line &line, const RosterCell &cell) const;
    void count(const RosterCell &cell);

    RosterSheet &m_sheet;
    Coverage m_coverage;
    std::set<ShiftId> m_published;
    std::map<LineId, std::vector<Shift>> m_shifts;
    std::map<LineId, std::vector<Shift>> m_gone;
    std::set<ShiftId> m_doubled;
};

} // namespace tb
