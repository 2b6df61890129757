// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/line.h"
#include "domain/officer.h"
#include "domain/review.h"
#include "domain/swap.h"
#include "duty/handoversheet.h"
#include "duty/rosternews.h"
#include "duty/shiftdesk.h"

namespace tb {

/// Everything the page of one's own shift shows, as plain values.
struct ShiftView {
    Moment now{};
    OfficerId officer; ///< whose page it is
    std::optional<Shift> current; ///< open, or to be taken
    std::optional<Shift> next; ///< the officer's next one that begins later
    minutes early{}; ///< how long before it begins a shift can be taken
    std::optional<ShiftPause> pause; ///< of the current shift
    std::vector<ShiftDesk::Covered> covering; ///< those for whom this officer answers now
    std::optional<Shift> before; ///< the shift of the same lines that was handed to this officer, or just ended
    OfficerId follower;
    QString lines; ///< names of the current shift's lines
    int incoming = 0; ///< during the shift
    int answered = 0;
    int toCallBack = 0;
    std::vector<Call> open; ///< what the current shift has to leave, the most urgent first
    std::vector<Shift> week; ///< the officer's own, Monday to Sunday
    std::vector<Shift> ahead; ///< the officer's own that have not begun, for two months
    std::vector<Swap> swaps; ///< of the unit, to which somebody has to say something
    RosterNews news; ///< what of the published roster the officer has not seen
    std::optional<HandoverSheet> handedOver; ///< by another officer, waits to be accepted by this one
    std::optional<Shift> left; ///< the officer's own that was handed over last
    std::vector<Review> replies; ///< that the officer owes, by their term
    std::vector<Officer> people; ///< everybody of the unit
    std::vector<Line> unitLines;

    /// Who may take over: no inspector, none retired, not the officer.
    std::vector<Officer> receivers() const;
    QString nameOf(OfficerId officer) const;
    /// Names of these lines, joined.
    QString namesOf(const std::vector<LineId> &ids) const;
    bool isOnDuty() const { return current && current->isOpen(); }
    bool isOfShift(const Line &line) const; ///< one of the current shift's
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
    Done readHandovers(const Seat &seat, ShiftView &view);
    Done readAhead(const Seat &seat, ShiftView &view);
    Done readReplies(const Seat &seat, ShiftView &view);
    Done readUnit(const Seat &seat, ShiftView &view);
    Done readCalls(const Seat &seat, ShiftView &view);

    Database &m_database;
    ShiftDesk &m_shifts;
    const Clock &m_clock;
};

} // namespace tb
