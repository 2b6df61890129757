// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "duty/entrypen.h"

namespace tb {

/// The door for saying that an officer cannot be on duty. Heads only.
class TB_API AbsenceDesk {
public:
    explicit AbsenceDesk(EntryPen &pen) : m_pen(pen) { }

    /// `absence` without id and unit. DraftIncomplete where the officer or the reason is missing or it ends before it
    /// begins. Shifts that stand in its way stay: they are found as conflicts.
    Result<AbsenceId> plan(const Seat &seat, const Absence &absence);
    Done cancel(const Seat &seat, AbsenceId absence, const QString &note = {});

private:
    EntryPen &m_pen;
};

} // namespace tb
