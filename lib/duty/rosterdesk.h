// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"
#include "duty/entrypen.h"

namespace tb {

/// The door for assigning shifts. Heads only.
class TB_API RosterDesk {
public:
    explicit RosterDesk(EntryPen &pen) : m_pen(pen) { }

    /// `shift` without id and state. DraftIncomplete where officer or lines are missing or it ends before it begins.
    Result<ShiftId> assign(const Seat &seat, const Shift &shift);
    Done cancel(const Seat &seat, ShiftId shift);

    /// Lines `date,from,to,name,officer login,line number;line number`, dates 2026-11-24, times 07:30; a head line
    /// first. All rows or none: the first bad row is named in the error's detail as "row 3: officer".
    Result<int> importCsv(const Seat &seat, const QByteArray &csv);

private:
    Result<EntryDraft> draftOf(const Seat &seat, const Shift &shift, ShiftId id) const;

    EntryPen &m_pen;
};

} // namespace tb
