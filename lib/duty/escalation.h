// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"
#include "duty/callpen.h"

namespace tb {

/// What is overdue for long goes up by itself: to the head when UnitRules::escalateAfter of working time is over, and
/// after as long again to the city, which sees in its overview how many there are. Each step is an entry of the call;
/// where several desks write it at once, the fold counts the first.
class TB_API Escalation {
public:
    explicit Escalation(EntryPen &pen) : m_pen(pen), m_calls(pen) { }

    /// Writes what is due now, at most kMost at a time, the longest overdue first: how many entries. Nothing for an
    /// inspector, who writes nothing about calls. What the store says.
    Result<int> raiseOverdue(const Seat &seat);

    static constexpr int kMost = 100;

private:
    EntryPen &m_pen;
    CallPen m_calls;
};

} // namespace tb
