// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/trialtable.h"

namespace tb {

/// Ten wrong enrolment codes from one address within an hour are enough: a code of 60 bits cannot be guessed so. Counts
/// for all processes together.
class WrongCodes {
public:
    static constexpr int kMost = 10;
    static constexpr std::chrono::hours kWindow{1};

    explicit WrongCodes(Database &database) : m_trials(database) { }

    /// Until when the address has to wait; nothing where it may try.
    Result<std::optional<Moment>> barredUntil(const QByteArray &peer, Moment now);
    Done note(const QByteArray &peer, Moment now) { return m_trials.addWrongCode(peer, now, now - kWindow); }

private:
    TrialTable m_trials;
};

} // namespace tb
