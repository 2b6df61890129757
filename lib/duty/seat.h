// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

namespace tb {

/// Who writes, and where: the officer signed in at this desk.
struct Seat {
    OfficerId officer;
    UnitId unit;
    DeskId desk;
    int deskNumber = 0; ///< given by the server when the desk was enrolled; part of the call references it makes

    friend bool operator==(const Seat &, const Seat &) = default;
};

} // namespace tb
