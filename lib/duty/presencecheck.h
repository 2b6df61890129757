// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/export.h"

#include <optional>

namespace tb {

/// Is the officer on duty still at the desk? Normal work is the answer; only who gave no sign of life for long is
/// asked, and only who was asked and did not answer counts as absent. Knows no timer: whoever owns it calls step() now
/// and then.
class TB_API PresenceCheck {
public:
    enum class Step {
        Quiet, ///< nobody is watched, or there was a sign of life lately
        Ask,
        Absent, ///< was asked and did not answer; until the next begin() or seen()
    };
    struct Patience {
        minutes idle{30}; ///< without a sign of life, before the question
        minutes answer{5}; ///< for the answer
    };

    explicit PresenceCheck(const Clock &clock) : m_clock(clock) { }

    void setPatience(const Patience &patience) { m_patience = patience; }
    const Patience &patience() const { return m_patience; }

    /// An officer is on duty at this desk. Going on is no sign of life.
    void begin();
    /// Nobody is.
    void end();
    bool isWatching() const { return m_lastSign.has_value(); }
    /// A sign of life, which is an answer, too.
    void seen();
    Step step();

private:
    const Clock &m_clock;
    Patience m_patience;
    std::optional<Moment> m_lastSign;
    std::optional<Moment> m_askedAt;
};

} // namespace tb
