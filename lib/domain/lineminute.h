// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"

#include <vector>

namespace tb {

/// Who answers for one line in one minute.
struct LineMinute {
    bool open = false; ///< the line had to be attended
    std::vector<OfficerId> planned; ///< whose shift it was
    std::vector<OfficerId> away; ///< of these: on leave, or without an account any more
    std::vector<OfficerId> present; ///< who was there
    std::vector<OfficerId> heads; ///< the head of the unit, as it was then

    bool isUnattended() const { return open && present.empty(); }
    friend bool operator==(const LineMinute &, const LineMinute &) = default;
};

/// What one officer has carried in a stretch of time.
struct OfficerLoad {
    OfficerId officer;
    int shifts = 0;
    minutes planned{0}; ///< shifts that run at the same time count once
    minutes present{0};
    int calls = 0; ///< written down by the officer

    friend bool operator==(const OfficerLoad &, const OfficerLoad &) = default;
};

} // namespace tb
