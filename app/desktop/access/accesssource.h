// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accessfacts.h"

#include "base/clock.h"
#include "base/result.h"
#include "store/database.h"

namespace tb {

/// Reads from this computer's database what the sign-in page may show.
class AccessSource {
public:
    AccessSource(Database &database, const Clock &clock) : m_database(database), m_clock(clock) { }

    Result<AccessFacts> read(UnitId unit);

private:
    Done addShifts(UnitId unit, AccessFacts &facts);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace tb
