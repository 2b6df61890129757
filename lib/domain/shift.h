// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace tb {

enum class ShiftState : int { Planned = 1, OnDuty = 2, Paused = 3, Ended = 4, Cancelled = 5 };

/// One officer, one or more lines, one stretch of time [from, to).
struct Shift {
    ShiftId id;
    UnitId unit;
    OfficerId officer;
    std::vector<LineId> lines;
    Moment from;
    Moment to;
    QString name; ///< code of its name: "shift.morning", "shift.afternoon", …
    ShiftState state = ShiftState::Planned;
    std::optional<Moment> startedAt; ///< check-in, as it counts (never later than the server heard of it)
    std::optional<Moment> endedAt;
    OfficerId handedTo; ///< null where it ended without a taker
    QString handoverNote; ///< personal; empty where erased
    OfficerId acceptedBy; ///< who took the handover over with an own account; null: nobody yet
    std::optional<Moment> acceptedAt;
    QString acceptanceNote; ///< personal; empty where erased
    QString flags; ///< of its entries, "late,clock-off": shown and printed

    bool isOpen() const { return state == ShiftState::OnDuty || state == ShiftState::Paused; }
    bool covers(Moment moment) const { return from <= moment && moment < to; }
    friend bool operator==(const Shift &, const Shift &) = default;
};

} // namespace tb
