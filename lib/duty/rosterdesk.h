// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rosterpattern.h"
#include "domain/rosterplan.h"
#include "domain/rosterpublication.h"
#include "duty/entrypen.h"

namespace tb {

/// The door for planning shifts. Heads only. Nobody is put on the roster who is away then: WrongState, "on-leave".
///
/// The final roster is what the shifts say: assigned and cancelled are the overrides {add, remove, replace}, and the
/// usual week is a proposal that is written as shifts when the head applies it. So a roster that was worked never
/// changes because somebody changes the usual week.
class TB_API RosterDesk {
public:
    explicit RosterDesk(EntryPen &pen) : m_pen(pen) { }

    /// `shift` without id and state. DraftIncomplete where officer or lines are missing or it ends before it begins.
    Result<ShiftId> assign(const Seat &seat, const Shift &shift);
    Done cancel(const Seat &seat, ShiftId shift);
    /// All or nothing, in one transaction. What is to go is found by what it says; WrongState, "changed", where it is
    /// not there any more or has begun.
    Done change(const Seat &seat, const RosterChange &change);

    /// Makes the week that begins on `monday` known. DraftIncomplete, "reason", where gaps are left and `note` does not
    /// say why.
    Done publish(const Seat &seat, QDate monday, const QString &note);
    /// The usual week from now on.
    Done setPattern(const Seat &seat, const RosterPattern &pattern);
    /// Somebody else did the work of a shift that is over, or did work that nobody had planned (`planned` null). Marked
    /// late for good. DraftIncomplete without a reason; WrongState, "not-over", "worked".
    Result<ShiftId> recordPast(const Seat &seat, const Shift &worked, ShiftId planned, const QString &reason);

    /// Lines `date,from,to,name,officer login,line number;line number`, dates 2026-11-24, times 07:30; a head line
    /// first. All rows or none: the first bad row is named in the error's detail as "row 3: officer".
    Result<int> importCsv(const Seat &seat, const QByteArray &csv);

private:
    Result<EntryDraft> draftOf(const Seat &seat, const Shift &shift, ShiftId id) const;
    Result<EntryDraft> cancelling(const Seat &seat, ShiftId shift);
    EntryDraft ofUnit(const Seat &seat, QStringView kind) const;
    Done checkFree(const Seat &seat, const std::vector<Shift> &shifts);

    EntryPen &m_pen;
};

} // namespace tb
