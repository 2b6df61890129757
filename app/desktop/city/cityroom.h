// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "sync/overviewclient.h"

#include <QByteArray>

#include <functional>

namespace tb {

/// What the room of the city works with. All of it outlives the room.
struct CityRoom {
    OverviewClient &client;
    const Clock &clock;
    std::function<QByteArray()> token; ///< of this desk
    std::function<QString(const Error &)> explain; ///< the sentence for a person
};

} // namespace tb
