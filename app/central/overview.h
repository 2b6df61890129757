// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/unitstatus.h"
#include "store/database.h"

#include <map>

namespace tb {

/// How every unit of the city stands, from the rows of this server. Looking one unit up costs a few milliseconds, so
/// what was looked up within kFresh is told again, and one question looks up no more than kMostAtOnce units anew, the
/// stalest first: the next question sees the rest. Each status says when it was looked up.
class Overview {
public:
    Overview(Database &database, const Clock &clock) : m_database(database), m_clock(clock) { }

    /// In the order of the units' codes.
    Result<std::vector<UnitStatus>> city();

    static constexpr std::chrono::seconds kFresh{20};
    static constexpr int kMostAtOnce = 50;

private:
    Result<UnitStatus> lookUp(const UnitName &unit, Moment now);
    Done addLines(UnitStatus &status);
    Done addFigures(UnitStatus &status);
    Done addPeople(UnitStatus &status);

    Database &m_database;
    const Clock &m_clock;
    std::map<UnitId, UnitStatus> m_known;
};

} // namespace tb
