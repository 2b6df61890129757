// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/obligation.h"
#include "store/database.h"

namespace tb {

/// Finds what is owed together with one missed call.
class OwedRings {
public:
    /// The obligation that this call is a ring of; the call alone where nothing is owed for it any more.
    static Result<Obligation> of(Database &database, const Call &call);
};

} // namespace tb
