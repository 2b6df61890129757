// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "duty/rosternews.h"
#include "duty/shiftdesk.h"
#include "duty/swapdesk.h"
#include "store/changenotice.h"

#include <functional>

namespace tb {

/// What the room of one's own shift works with. All of it outlives the room.
struct ShiftRoom {
    Database &database;
    ShiftDesk &shifts;
    SwapDesk &swaps;
    RosterNewsDesk &news;
    const Clock &clock;
    ChangeNotice &notice;
    IdSource &ids; ///< for the draft of the note, which is no entry
    std::function<QString(const Error &)> explain; ///< the sentence for a person
};

} // namespace tb
