// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serverpen.h"

namespace tb {

/// Takes what one unit met at another unit's line into that unit's journal, where it is a check like any other: what
/// failed owes a correction there. Saying it twice is harmless.
class CheckCourier {
public:
    CheckCourier(Ledger &ledger, ServerPen &pen) : m_ledger(ledger), m_pen(pen) { }

    /// Of a line.rung that was just numbered, inside the same Transaction. A line that its unit has not is passed over:
    /// the one who rang keeps what was met.
    Done carry(const Entry &rung);

    /// The id of the check in the journal of the unit that was rung.
    static CheckId copyOf(EntryId rung);

private:
    Result<bool> isWanted(const Entry &rung, UnitId to);

    Ledger &m_ledger;
    ServerPen &m_pen;
};

} // namespace tb
