// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"
#include "report/periodfigures.h"
#include "store/rulestable.h"

namespace tb {

/// Draws the figures of a period from a database. One use of the database after the other: the reader may live in a
/// thread of its own with a Database of its own.
class TB_API FigureReader {
public:
    FigureReader(Database &database, WorkCalendar calendar)
        : m_figures(database), m_rules(database), m_calendar(std::move(calendar))
    {
    }

    /// `asked` names unit, line and so on, and the moment at which it is looked at; its spans are not read.
    Result<PeriodFigures> read(const Period &period, const CallFilter &asked);
    /// The working time inside a span, by the calendar.
    static std::vector<CallSpan> workingSpans(const WorkCalendar &calendar, const CallSpan &span);

private:
    Done readParts(PeriodFigures &figures);

    FigureTable m_figures;
    RulesTable m_rules;
    WorkCalendar m_calendar;
};

} // namespace tb
