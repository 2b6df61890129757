// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "duty/checkdesk.h"
#include "duty/linedesk.h"
#include "store/changenotice.h"

#include <functional>

namespace tb {

/// What the room of the lines works with. All of it outlives the room.
struct LineRoom {
    Database &database;
    LineDesk &lines;
    CheckDesk &checks;
    const Clock &clock;
    RandomSource &random;
    ChangeNotice &notice;
    std::function<QString(const Error &)> explain; ///< the sentence for a person
};

} // namespace tb
