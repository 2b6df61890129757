// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"

namespace tb {

/// Where "now" comes from. Passed in everywhere, so that tests own the time.
class TB_API Clock {
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
};

class TB_API SystemClock final : public Clock {
public:
    Moment now() const override;
};

} // namespace tb
