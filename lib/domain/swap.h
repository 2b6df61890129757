// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace tb {

enum class SwapState : int {
    Asked = 1, ///< the other officer has not answered
    Accepted = 2, ///< the head has not decided
    Taken = 3, ///< stands in already; the head decides afterwards
    Approved = 4,
    Declined = 5, ///< by the other officer
    Rejected = 6, ///< by the head
    Withdrawn = 7,
};

/// One officer stands in for another in one shift.
struct Swap {
    SwapId id;
    UnitId unit;
    ShiftId shift;
    OfficerId from; ///< whose shift it was
    OfficerId to; ///< who stands in
    SwapState state = SwapState::Asked;
    OfficerId askedBy; ///< the officer, or the head for an officer who is not there
    Moment askedAt{};
    OfficerId decidedBy; ///< the head
    std::optional<Moment> decidedAt;
    QString note; ///< personal; empty where erased

    /// The shift is the other officer's now.
    bool isInForce() const { return state == SwapState::Taken || state == SwapState::Approved; }
    /// Somebody has to say something yet.
    bool isOpen() const { return state <= SwapState::Taken; }
    /// The head has to say something.
    bool awaitsHead() const { return state == SwapState::Accepted || state == SwapState::Taken; }
    friend bool operator==(const Swap &, const Swap &) = default;
};

} // namespace tb
