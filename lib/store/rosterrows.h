// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/stampedentry.h"
#include "store/database.h"

namespace tb {

/// The part of JournalWriter that writes the rows of the roster: shifts with their pauses, absences, swaps, and what a
/// unit has set and made known. A shift's row names the officer whom it came to in the end.
class TB_API RosterRows {
public:
    explicit RosterRows(Database &database) : m_database(database) { }

    Done putShift(const Subject &subject, const History &history);
    Done putAbsence(const Subject &subject, const History &history);
    /// Gives back the shift whose row has to be written anew after it; null where there is none.
    Result<ShiftId> putSwap(const Subject &subject, const History &history);
    /// What they said to have seen of the roster.
    Done putOfficer(OfficerId officer, const History &history);
    Done putUnit(UnitId unit, const History &history);
    /// Before everything is folded anew.
    Done clear();

private:
    Database &m_database;
};

} // namespace tb
