// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "base/result.h"
#include "domain/ids.h"

#include <optional>
#include <vector>

namespace tb {

/// A desk at which an officer has shown a password to the server, and when for the last time.
struct SignedInDesk {
    DeskId desk;
    int number = 0;
    QString name;
    Moment at;

    friend bool operator==(const SignedInDesk &, const SignedInDesk &) = default;
};

/// What the server knows of an officer's sign-in: whether it counts at the desk that asks, and what became of it.
struct AccountStanding {
    bool proven = false; ///< what the officer writes there is taken
    Moment passwordAt; ///< when it was set
    bool passwordGiven = false; ///< by the administrator, and not replaced yet
    std::optional<Moment> factorResetAt; ///< the administrator took the second factor away
    std::optional<Moment> factorSetAt; ///< it holds since then
    std::vector<SignedInDesk> desks; ///< the latest first; told where the officer is proven alone

    friend bool operator==(const AccountStanding &, const AccountStanding &) = default;
};

namespace wire {
/// As JSON and back. Malformed where a shape is wrong.
TB_API QByteArray encode(const AccountStanding &standing);
TB_API Result<AccountStanding> decodeAccountStanding(const QByteArray &bytes);
} // namespace wire

} // namespace tb
