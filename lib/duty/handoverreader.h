// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "duty/handoversheet.h"
#include "duty/seat.h"
#include "journal/stampedentry.h"
#include "store/database.h"

namespace tb {

/// Reads what shifts leave to each other.
class TB_API HandoverReader {
public:
    explicit HandoverReader(Database &database) : m_database(database) { }

    /// The open matters that the shift has to leave to somebody, the most urgent first: those of its officer, and those
    /// of its lines that no officer of the unit has.
    Result<std::vector<Call>> openOf(const Shift &shift);
    /// Nothing where the shift was not handed over, or is not known here.
    Result<std::optional<HandoverSheet>> sheetOf(ShiftId shift);
    /// Handed over lately and accepted by nobody: to this officer, or to nobody where this officer is a head. Latest
    /// first.
    Result<std::vector<Shift>> waitingFor(const Seat &seat, Moment now);
    /// The shift that this officer handed over last, if that was not long ago.
    Result<std::optional<Shift>> leftBy(const Seat &seat, Moment now);

private:
    Result<bool> isHead(OfficerId officer);
    Done readItems(const Entry &handedOver, HandoverSheet &sheet);

    Database &m_database;
};

} // namespace tb
