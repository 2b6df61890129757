// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/testdesk.h"

namespace tb {

/// Numbers what a desk has written as the server would, in the order in which it was written. `seq`: the last place
/// that is taken; above those that TestDesk gives itself.
inline void numberPending(TestDesk &desk, qint64 &seq)
{
    JournalWriter writer(*desk.database);
    for (const StoredEntry &stored : writer.entries().inState(EntryState::Pending, 1000).take()) {
        Transaction transaction(*desk.database);
        const Stamps stamps = makeStamps(QStringLiteral("1.test"), ++seq, desk.clock.now(), {});
        if (!writer.number(stored.entry(), stamps, QByteArray(32, 's')).ok() || !transaction.commit().ok())
            qFatal("an entry could not be numbered");
    }
}

} // namespace tb
