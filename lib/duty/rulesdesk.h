// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitrules.h"
#include "duty/entrypen.h"

namespace tb {

/// The door for the terms that a unit chooses for itself: they hold at all its desks, the head sets them.
class TB_API RulesDesk {
public:
    explicit RulesDesk(EntryPen &pen) : m_pen(pen) { }

    Result<UnitRules> rules(const Seat &seat);
    /// Whether set() would be permitted.
    bool maySet(const Seat &seat);
    /// DraftIncomplete where a term is negative or beyond the longest; NotPermitted, or what the store says.
    Done set(const Seat &seat, const UnitRules &rules);

private:
    EntryPen &m_pen;
};

} // namespace tb
