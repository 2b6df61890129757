// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace tb {

/// A clock that stands until a test moves it.
class FakeClock final : public Clock {
public:
    explicit FakeClock(Moment start = momentAt(QDate(2026, 11, 25), QTime(8, 0))) : m_now(start) { }

    Moment now() const override { return m_now; }
    void advance(milliseconds by) { m_now += by; }
    void set(Moment moment) { m_now = moment; }

private:
    Moment m_now;
};

} // namespace tb
