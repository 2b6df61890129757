// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/officer.h"
#include "duty/shiftdesk.h"

namespace tb {

/// Everything the page of one's own shift shows, as plain values.
struct ShiftView {
    Moment now{};
    std::optional<Shift> current; ///< open, or to be taken
    std::optional<Shift> before; ///< the shift of the same lines that was handed to this officer, or just ended
    OfficerId follower;
    QString lines; ///< names of the current shift's lines
    int incoming = 0; ///< during the shift
    int answered = 0;
    int toCallBack = 0;
    std::vector<Call> open; ///< of the unit, the most urgent first
    std::vector<Officer> officers; ///< who may take over: all of the unit but the officer, none retired
    std::vector<Shift> week; ///< the officer's own, Monday to Sunday
    QString beforeOfficer; ///< name of who left `before`

    friend bool operator==(const ShiftView &, const ShiftView &) = default;
};

/// Reads it from this computer's database.
class ShiftViewReader {
public:
    ShiftViewReader(Database &database, ShiftDesk &shifts, const Clock &clock)
        : m_database(database), m_shifts(shifts), m_clock(clock)
    {
    }

    Result<ShiftView> read(const Seat &seat);

private:
    Done readShifts(const Seat &seat, ShiftView &view);
    Done readOfficers(const Seat &seat, ShiftView &view);
    Done readLines(const Seat &seat, ShiftView &view);
    Done readCalls(const Seat &seat, ShiftView &view);

    Database &m_database;
    ShiftDesk &m_shifts;
    const Clock &m_clock;
};

} // namespace tb
