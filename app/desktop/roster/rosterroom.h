// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "duty/absencedesk.h"
#include "duty/rosterdesk.h"
#include "duty/swapdesk.h"
#include "store/changenotice.h"

#include <functional>

namespace tb {

/// What the room of the roster works with. All of it outlives the room.
struct RosterRoom {
    Database &database;
    RosterDesk &roster;
    AbsenceDesk &absences;
    SwapDesk &swaps;
    const Clock &clock;
    ChangeNotice &notice;
    std::function<QString(const Error &)> explain; ///< the sentence for a person
};

} // namespace tb
