// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/missedlist.h"

#include <vector>

namespace tb {

/// A line of a pasted list, and whether it would be written.
struct MissedPreview {
    enum class State {
        Ready,
        NoNumber,
        NoDay, ///< a date that does not exist
        InFuture,
        Twice, ///< stands in the list already
        Known, ///< stands in the book already
    };
    MissedRing ring;
    State state = State::Ready;

    /// `known`: what the book has of that time. Pure.
    static std::vector<MissedPreview> of(const std::vector<MissedRing> &rings, LineId line,
                                         const std::vector<Call> &known, Moment now);
    static std::vector<MissedRing> ready(const std::vector<MissedPreview> &rows);
};

} // namespace tb
