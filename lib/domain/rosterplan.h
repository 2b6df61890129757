// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "domain/shift.h"
#include "domain/spans.h"

namespace tb {

/// What has to be taken off the roster and what has to be put on it.
struct RosterChange {
    std::vector<Shift> remove;
    std::vector<Shift> add; ///< without ids

    bool isEmpty() const { return remove.empty() && add.empty(); }
    /// Takes it back.
    RosterChange inverse() const { return {add, remove}; }
    friend bool operator==(const RosterChange &, const RosterChange &) = default;
};

/// The roster while somebody plans: assigns and clears cell by cell, and tells what that means for the shifts. An
/// officer with several lines at the same time has one shift, to be taken once. Shifts that have begun are left as they
/// are.
class TB_API RosterPlan {
public:
    explicit RosterPlan(std::vector<Shift> shifts);

    /// Nothing where the officer has the line then already.
    void assign(LineId line, const Span &span, OfficerId officer, const QString &name);
    void assign(const Shift &shift);
    /// Takes the line's shifts out of the span; what lies outside it stays.
    void clear(LineId line, const Span &span);

    const std::vector<Shift> &shifts() const { return m_now; }
    /// From what was there first to what is there now.
    RosterChange change() const;

private:
    std::vector<Shift> m_before;
    std::vector<Shift> m_now;
};

/// The same officer, lines, hours and name, whatever the id.
TB_API bool sayTheSame(const Shift &a, const Shift &b);

} // namespace tb
