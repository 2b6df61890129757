// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/trialtable.h"

namespace tb {

/// Wrong passwords make one wait, longer each time, but never lock anybody out: after five failures 1, 2, 4 … 300
/// seconds. Counts per unit and login, whether or not there is such an officer, and for all processes together. Of a
/// login that is longer than any the beginning is remembered: guesses must not fill the disk.
class SignInDelays {
public:
    static constexpr int kFree = 5;
    static constexpr seconds kLongest{300};
    static constexpr qsizetype kLongestLogin = 120;

    struct Who {
        UnitId unit;
        QString login;
    };

    explicit SignInDelays(Database &database) : m_trials(database) { }

    /// How long to wait still; nothing where one may try now.
    Result<std::optional<seconds>> wait(const Who &who, Moment now);
    Done noteFailure(const Who &who, Moment now);
    Done noteSuccess(const Who &who) { return m_trials.clearPasswords(who.unit, kept(who)); }

private:
    static seconds delay(int failures);
    static QString kept(const Who &who) { return who.login.left(kLongestLogin); }

    TrialTable m_trials;
};

} // namespace tb
