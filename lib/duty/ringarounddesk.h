// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rungline.h"
#include "duty/checkdesk.h"

namespace tb {

/// The door for ringing other units' lines by lot. What was met goes into our journal, and from there to theirs. Errors
/// as those of CheckDesk.
class TB_API RingAroundDesk {
public:
    explicit RingAroundDesk(EntryPen &pen) : m_pen(pen) { }

    /// Heads, inspectors and administrators.
    bool mayRing(const Seat &seat) const;
    /// `draft` is of the target's line.
    Result<CheckId> record(const Seat &seat, const LineToRing &target, const CheckDraft &draft);
    /// Without what we have rung since it was drawn: the server may not know of that yet.
    Result<std::vector<LineToRing>> stillToRing(const Seat &seat, const std::vector<LineToRing> &told);

private:
    EntryPen &m_pen;
};

} // namespace tb
