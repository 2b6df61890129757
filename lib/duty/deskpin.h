// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/officer.h"
#include "store/database.h"

#include <optional>

namespace tb {

struct Pin;

/// The six digits by which an officer comes back to this desk, after a password has proved them here once. They are
/// worth what the password proved, and no longer: no more than LocalSignIn::kOfflineDays. Comparing takes long by
/// intent and is left to the caller, who has a thread for it; every try is counted on the disk before it is compared.
class TB_API DeskPin {
public:
    DeskPin(Database &database, const Clock &clock) : m_database(database), m_clock(clock) { }

    /// Whether there is one that may be tried at all; where not, only the password opens.
    Result<bool> isUsable(OfficerId officer);
    /// Counts a try and gives the hash to compare with. NeverSignedInHere where there is no code or no proof by
    /// password, SignInTooOld, NotPermitted for the retired, TooManyTries with the seconds to wait as its detail.
    Result<QByteArray> beginTry(OfficerId officer);
    /// The digits were right.
    Result<Officer> opened(OfficerId officer);
    /// They were wrong: how many more may be tried before one has to wait. After kTriesInAll the code is gone.
    Result<int> failed(OfficerId officer);
    Done keep(OfficerId officer, const QByteArray &hash);
    Done forget(OfficerId officer);

    /// Six digits, neither all the same nor in a row, up or down; DraftIncomplete else.
    static Done check(const QString &digits);

    static constexpr int kDigits = 6;
    static constexpr int kTries = 5;
    static constexpr int kTriesInAll = 20;
    static constexpr seconds kWait{300};

private:
    Result<Officer> proved(OfficerId officer);
    seconds wait(const Pin &pin) const;

    Database &m_database;
    const Clock &m_clock;
};

} // namespace tb
