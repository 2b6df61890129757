// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace tb {

/// Walks through the days before now, so that a sample city has a past.
class SampleClock final : public Clock {
public:
    explicit SampleClock(Moment start) : m_now(start) { }

    Moment now() const override { return m_now; }
    /// Time never goes back.
    void reach(Moment moment) { m_now = std::max(m_now, moment); }

private:
    Moment m_now;
};

} // namespace tb
