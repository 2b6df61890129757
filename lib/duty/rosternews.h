// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"
#include "domain/spans.h"
#include "duty/entrypen.h"

namespace tb {

/// What the published roster says to one officer, beside what they said last to have seen of it.
struct RosterNews {
    std::vector<Shift> coming; ///< the officer's own, published, not begun; rising
    std::vector<Shift> fresh; ///< of these: not seen yet
    std::vector<Shift> gone; ///< seen, not begun, and the officer's no longer

    size_t size() const { return fresh.size() + gone.size(); }
    friend bool operator==(const RosterNews &, const RosterNews &) = default;
};

/// The door for seeing one's roster: what was published and what was changed afterwards stays news until the officer
/// says to have seen it. Errors: what the store says.
class TB_API RosterNewsDesk {
public:
    explicit RosterNewsDesk(EntryPen &pen) : m_pen(pen) { }

    Result<RosterNews> of(const Seat &seat);
    /// What was on the screen was seen, whatever came since. Writes nothing where there was no news.
    Done seen(const Seat &seat, const RosterNews &shown);

private:
    EntryPen &m_pen;
};

TB_API Result<RosterNews> readRosterNews(Database &database, UnitId unit, OfficerId officer, Moment now);
/// For the head: who has news about `period` that they have not seen.
TB_API Result<std::vector<OfficerId>> unseenBy(Database &database, UnitId unit, const Span &period, Moment now);

} // namespace tb
