// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "domain/shift.h"
#include "domain/shiftpause.h"
#include "duty/entrypen.h"

namespace tb {

/// The door for taking, pausing and leaving shifts, and for looking at one's own. When a function returns ok, its
/// entries are on the disk, all of them. Errors: NoShift, NotPermitted, WrongState, or what the store says.
class TB_API ShiftDesk {
public:
    explicit ShiftDesk(EntryPen &pen) : m_pen(pen) { }

    /// Checks in: from UnitRules::checkInEarly before the beginning until the end; else NoShift.
    Done start(const Seat &seat, ShiftId shift);
    /// Why one leaves the desk, when one means to be back, and who answers the lines meanwhile.
    struct Leaving {
        QString reason; ///< code: "lunch", "meeting" …
        std::optional<Moment> until = {};
        OfficerId cover = {}; ///< null: nobody, and the lines count as uncovered
    };
    /// DraftIncomplete where the return is not ahead within kLongestPause; UnknownSubject or NotPermitted where nobody
    /// such may cover: another officer of the unit, neither retired nor an inspector.
    Done pause(const Seat &seat, ShiftId shift, const Leaving &leaving);
    Done resume(const Seat &seat, ShiftId shift);
    /// Ends the shift and passes every matter on to its taker, in one transaction. ItemsUnassigned where an open matter
    /// of the shift has none. What was settled meanwhile is left out.
    Done handOver(const Seat &seat, ShiftId shift, const Handover &handover);
    /// Takes over what another officer handed over, and with it the matters that were passed on to this officer.
    /// WrongState where it was not handed over or was accepted already.
    Done acceptHandover(const Seat &seat, ShiftId shift, const QString &note = {});

    /// Nothing where the shift is not paused.
    Result<std::optional<ShiftPause>> pauseOf(const Shift &shift);

    /// A shift whose officer is away now, and the pause.
    struct Covered {
        Shift shift;
        ShiftPause pause;

        friend bool operator==(const Covered &, const Covered &) = default;
    };
    /// The pauses that go on in the unit at this moment.
    Result<std::vector<Covered>> pausesNow(const Seat &seat);

    /// What the banner shows of one officer: the shift that is open or can be taken now, the one after it, and who
    /// follows.
    struct Outlook {
        std::optional<Shift> current; ///< open, or running now and not yet taken
        std::optional<Shift> next; ///< the officer's next one that begins later
        std::optional<Shift>
            follower; ///< another officer's, of one of the current lines, that begins at or after its end
        minutes early{}; ///< how long before it begins a shift can be taken
    };
    Result<Outlook> outlook(const Seat &seat, Moment now);

    static constexpr minutes kLongestPause{12 * 60};

private:
    Done check(const Seat &seat, const Leaving &leaving);
    Result<EntryDraft> step(ShiftId shift, const Seat &seat, QStringView kind, Json::Object body = {},
                            Json::Object personal = {});
    Done write(const Seat &seat, ShiftId shift, QStringView kind, Json::Object body = {});

    EntryPen &m_pen;
};

} // namespace tb
