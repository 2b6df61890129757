// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/accountstanding.h"

#include <QCoreApplication>

namespace tb {

/// What the desk says of somebody's sign-in.
class StandingWords {
    Q_DECLARE_TR_FUNCTIONS(tb::StandingWords)

public:
    /// Why the password is asked for again, and what to do where it was not the officer who brought that about.
    static QString why(const AccountStanding &standing, const std::optional<Moment> &confirmedAt);
    /// "Desk 3 · Quầy tiếp dân · 25/11/2026 07:58"
    static QString desk(const SignedInDesk &desk, bool here);
    /// Since when password and second factor are as they are.
    static QString since(const AccountStanding &standing);
};

} // namespace tb
