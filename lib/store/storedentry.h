// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/stampedentry.h"

#include <QString>

namespace tb {

/// Where an entry stands. Created = accepted + held + refused + pending (+ withdrawn, deliberately) at every moment.
enum class EntryState : int {
    Pending = 0, ///< on this desk only, waiting to be sent
    Accepted = 1, ///< numbered by the server
    Held = 2, ///< with the server, which waits for something before it numbers it
    Refused = 3, ///< with the server, not accepted; shown until the officer decides
    Withdrawn = 4, ///< refused, and deliberately given up
    Returning = 5, ///< another desk's entry that a restored server has lost; this desk hands it back
    Waiting = 6, ///< on the server alone: held, without any effect on its rows until it is numbered
};

/// An entry as the database holds it.
struct StoredEntry {
    StampedEntry stamped;
    EntryState state = EntryState::Pending;
    QByteArray unitSum; ///< the unit's chain up to this entry; empty where not accepted
    QString reason; ///< why held or refused, as a code

    const Entry &entry() const { return stamped.entry; }
};

} // namespace tb
