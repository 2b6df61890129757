// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"
#include "domain/shiftpause.h"

#include <QString>

#include <vector>

namespace tb {

/// Everything the banner says, as plain values.
struct BannerFacts {
    enum class Duty {
        NoShift, ///< nothing to take now; `next` may say when
        NotYetIn, ///< a shift can be taken
        OnDuty,
        Away,
        NotHandedOver, ///< the shift's time is over and it was not handed over
        Overseer, ///< a head without a shift: facts of the unit instead
    };

    /// Another officer of the unit is away from the desk.
    struct Away {
        QString officer;
        QString lines;
        ShiftPause pause;

        friend bool operator==(const Away &, const Away &) = default;
    };

    Duty duty = Duty::NoShift;
    Moment now{};
    std::optional<Shift> shift; ///< the one that runs or can be taken
    std::optional<Shift> next;
    QString lines; ///< names of the shift's lines
    std::optional<ShiftPause> pause; ///< of that shift
    QString cover; ///< who answers while the officer is away; empty: nobody
    std::vector<Away> covering; ///< those for whom this officer answers now
    std::vector<Away> uncovered; ///< for a head: away without anybody in their place
    std::vector<Away> notBack; ///< others of the unit whose time away is over, and who have not come back
    QString follower; ///< who takes over after the shift
    QString unit;
    int answered = 0; ///< today
    int incoming = 0; ///< today, answered and missed
    int toCallBack = 0;
    int dueToday = 0;
    int overdue = 0;
    int handedOver = 0; ///< handovers of others that wait to be accepted by this officer
    int rosterNews = 0; ///< changes of this officer's roster that they have not seen
    int repliesOwed = 0; ///< by this officer, to what callers said of how they were treated
    /// What waits for this officer under their own shift.
    int waiting() const { return handedOver + repliesOwed + rosterNews; }
    int attendedLines = 0; ///< with an officer on duty right now
    int allLines = 0;

    /// The officer meant to be back by now.
    bool isOver(const ShiftPause &each) const { return each.until && now > *each.until; }
    friend bool operator==(const BannerFacts &, const BannerFacts &) = default;
};

} // namespace tb
