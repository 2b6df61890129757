// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

namespace tb {

/// Wall time since it was made, or since the last lap.
class Stopwatch {
public:
    Stopwatch() { m_timer.start(); }

    double microseconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1000; }
    double seconds() const { return microseconds() / 1e6; }

private:
    QElapsedTimer m_timer;
};

} // namespace tb
