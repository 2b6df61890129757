// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sync/scheduler.h"

#include <map>
#include <memory>

namespace tb {

/// The world's time and everything that is to happen in it, in order. The only source of events of a scenario.
class SimTime final : public Clock {
public:
    Moment now() const override { return m_now; }

    void after(milliseconds delay, std::function<void()> deed)
    {
        m_events.emplace(std::pair(m_now + delay, ++m_count), std::move(deed));
    }

    /// Lets everything happen that is due until then.
    void runUntil(Moment end)
    {
        while (!m_events.empty() && m_events.begin()->first.first <= end) {
            auto event = m_events.extract(m_events.begin());
            m_now = event.key().first;
            event.mapped()();
        }
        m_now = end;
    }

private:
    Moment m_now = momentAt(QDate(2026, 11, 25), QTime(8, 0));
    quint64 m_count = 0;
    std::map<std::pair<Moment, quint64>, std::function<void()>> m_events;
};

/// A computer's clock: the world's time, and how wrong it is.
class SimClock final : public Clock {
public:
    explicit SimClock(const SimTime &time) : m_time(time) { }

    Moment now() const override { return m_time.now() + m_error; }
    void setError(milliseconds error) { m_error = error; }

private:
    const SimTime &m_time;
    milliseconds m_error{0};
};

/// Deeds of one process: none of them outlives it.
class SimScheduler final : public Scheduler {
public:
    explicit SimScheduler(SimTime &time) : m_time(time) { }

    void after(milliseconds delay, std::function<void()> deed) override
    {
        m_time.after(delay, [alive = std::weak_ptr(m_alive), deed = std::move(deed)] {
            if (alive.lock())
                deed();
        });
    }

private:
    SimTime &m_time;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace tb
