// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <ctime>

namespace tb {

/// Time since it was made: on the wall, and of this thread on a processor, which does not grow when others are busy.
class Stopwatch {
public:
    Stopwatch() : m_cpuStart(cpuNow()) { m_timer.start(); }

    double microseconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1000; }
    double seconds() const { return microseconds() / 1e6; }
    double cpuMicroseconds() const { return cpuNow() - m_cpuStart; }

private:
    static double cpuNow()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1000;
    }

    double m_cpuStart;
    QElapsedTimer m_timer;
};

} // namespace tb
