// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"

#include <functional>

namespace tb {

/// Calls back later, in the same thread. Passed in, so that a scenario owns the time.
class TB_API Scheduler {
public:
    virtual ~Scheduler() = default;
    virtual void after(milliseconds delay, std::function<void()> deed) = 0;
};

} // namespace tb
