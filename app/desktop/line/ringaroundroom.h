// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/ringarounddesk.h"
#include "line/lineroom.h"
#include "sync/ringaroundclient.h"

namespace tb {

/// What the room of the other units' lines works with. All of it outlives the room.
struct RingAroundRoom {
    LineRoom lines;
    RingAroundDesk &desk;
    RingAroundClient &client;
    std::function<QByteArray()> token; ///< of this desk
};

} // namespace tb
