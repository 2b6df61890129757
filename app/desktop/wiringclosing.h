// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "duty/reportdesk.h"
#include "report/reportsource.h"

namespace tb {

/// Signs reports off and proves papers, for the report room.
class WiringClosing {
public:
    WiringClosing(EntryPen &pen, const Clock &clock) : m_desk(pen), m_clock(clock) { }

    ReportClosingState stateOf(const Seat &seat, const Period &period);
    Done close(const Seat &seat, const Period &period);
    Done amend(const Seat &seat, const Period &period);
    Result<ReportProofWords> prove(const QString &digits);
    /// A report that was signed off shows what was counted then, whatever was written later.
    Done keepFigures(UnitId unit, PeriodReport &report);

private:
    ReportDesk m_desk;
    const Clock &m_clock;
};

} // namespace tb
