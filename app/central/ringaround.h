// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/randomsource.h"
#include "domain/rungline.h"
#include "domain/unit.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// Who rings whose lines. Each week a lot puts all units that have lines into a ring, and everyone rings the lines of
/// the next one, each at a minute of its own that is as likely as any other of the hours it is open. The lot follows
/// from a seed that stays on the server: whoever has it can draw again and show that nobody chose. Nothing of it is
/// told to the unit that is rung until somebody has rung.
class RingAround {
public:
    RingAround(Database &database, const Clock &clock, RandomSource &random)
        : m_database(database), m_clock(clock), m_random(random)
    {
    }

    /// The unit whose lines `checker` rings in the week that begins with `monday`. A unit without lines rings as well,
    /// nobody rings it; nothing where there is no other unit.
    Result<std::optional<Unit>> targetOf(UnitId checker, QDate monday);
    /// What the unit should ring now: the drawn minute is over, the line is open, and the unit has not rung it since.
    Result<std::vector<LineToRing>> due(UnitId checker);

private:
    Result<std::vector<LineToRing>> drawnBefore(const Unit &unit);
    Result<bool> isRung(const LineToRing &target, UnitId checker);

    Database &m_database;
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace tb
