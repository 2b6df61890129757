// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/officer.h"
#include "look/avatar.h"

#include <vector>

namespace tb {

/// One officer as the sign-in page shows them: never what they are talking about, and with whom.
struct AccessPerson {
    Officer officer;
    Presence presence = Presence::Off;
    QString shift; ///< code of the name of the shift that they have or have next today; empty: none
    std::optional<Moment> until; ///< of the shift that runs
    QString lines; ///< of the shift that runs

    bool isOnDuty() const { return presence == Presence::OnDuty || presence == Presence::Away; }
    friend bool operator==(const AccessPerson &, const AccessPerson &) = default;
};

/// What may be seen while nobody has proved who they are.
struct AccessFacts {
    QString unit;
    Moment now{};
    std::vector<AccessPerson> people; ///< on duty first, then those with a shift today, then by name

    friend bool operator==(const AccessFacts &, const AccessFacts &) = default;
};

} // namespace tb
