// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/officer.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace tb {

/// Recognises officers at this desk without the network, from what the server confirmed earlier. Wrong passwords make
/// one wait, longer each time and also after a restart, but lock nobody out. A second factor is checked by the server
/// alone: without it the password opens a desk where the server agreed within kOfflineDays, and no other.
class TB_API LocalSignIn {
public:
    LocalSignIn(Database &database, const Clock &clock) : m_database(database), m_clock(clock) { }

    /// Those who may sign in here.
    Result<std::vector<Officer>> officers(UnitId unit);
    /// UnknownSubject, NotPermitted for the retired, NeverSignedInHere, SignInTooOld, TooManyTries, WrongPassword.
    Result<Officer> signIn(OfficerId officer, const QString &password);
    /// The server has just confirmed this password.
    Done remember(OfficerId officer, const QString &password);
    /// The server has just said that this password is wrong: it must not open this desk either.
    Done disprove(OfficerId officer, const QString &password);
    /// The server has just said that nothing proves this officer here any more: until it confirms a password anew, none
    /// opens this desk, and neither do digits. Answers when it had confirmed one last.
    Result<std::optional<Moment>> forget(OfficerId officer);
    /// How long wrong passwords still make this officer wait; zero where they may try.
    Result<seconds> wait(OfficerId officer);

    /// How long an officer may sign in without the server (ERA-4: as long as personal data may lie here unheard of).
    static constexpr std::chrono::days kOfflineDays{14};
    static constexpr int kFreeTries = 5;
    static constexpr seconds kLongestWait{300};

private:
    Result<Officer> known(OfficerId officer);
    Done noteFailure(OfficerId officer);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace tb
