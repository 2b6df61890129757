// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The calls that stand beside the day's own: what is owed from other days, what is long overdue, what goes on from an
/// older call. See CallTable for the rest.
class TB_API BoardTable {
public:
    explicit BoardTable(Database &database) : m_database(database) { }

    /// What is owed of calls that were not in [from, to), the most urgent first.
    Result<std::vector<Call>> openOutside(Moment from, Moment to, int limit);
    /// Missed calls in [from, to) of which nothing is owed any more, newest first.
    Result<std::vector<Call>> settledMissed(Moment from, Moment to, int limit);
    /// What was owed before `term` and was not put before anybody above `told` by itself, longest first.
    Result<std::vector<Call>> owedBefore(Moment term, int told, int limit);
    /// How many open matters of the unit went up so far by themselves: see Call::told.
    Result<int> openToldTo(UnitId unit, int told);
    /// The calls that say they continue this one, oldest first.
    Result<std::vector<Call>> followersOf(CallId id, int limit);

private:
    Database &m_database;
};

} // namespace tb
