// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "domain/shift.h"
#include "duty/entrypen.h"

namespace tb {

/// The door for taking, pausing and leaving shifts, and for looking at one's own.
class TB_API ShiftDesk {
public:
    explicit ShiftDesk(EntryPen &pen) : m_pen(pen) { }

    Done start(const Seat &seat, ShiftId shift);
    Done pause(const Seat &seat, ShiftId shift, const QString &reason);
    Done resume(const Seat &seat, ShiftId shift);
    Done handOver(const Seat &seat, ShiftId shift, const Handover &handover);

    /// What the banner shows of one officer: the shift that is open or can be taken now, the one after it, and who
    /// follows.
    struct Outlook {
        std::optional<Shift> current; ///< open, or running now and not yet taken
        std::optional<Shift> next; ///< the officer's next one that begins later
        std::optional<Shift>
            follower; ///< another officer's, of one of the current lines, that begins at or after its end
    };
    Result<Outlook> outlook(const Seat &seat, Moment now);

    /// A shift may be taken this long before it begins.
    static constexpr minutes kEarly{30};

private:
    Done write(const Seat &seat, ShiftId shift, QStringView kind, Json::Object body = {}, Json::Object personal = {});

    EntryPen &m_pen;
};

} // namespace tb
