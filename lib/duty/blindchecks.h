// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/randomsource.h"
#include "duty/lineboard.h"

namespace tb {

/// The schedule of blind checks of one week: for each line that is in use one minute of its open hours, drawn from a
/// seed that stays on this desk. For heads alone, and never for lines that they attend themselves.
class TB_API BlindChecks {
public:
    BlindChecks(Database &database, RandomSource &random) : m_database(database), m_random(random) { }

    /// The draw of the week that begins with `monday`.
    Result<std::map<LineId, Moment>> ofWeek(UnitId unit, QDate monday);
    /// Lines whose drawn minute is over and which nobody has rung since, but those that `officer` attends.
    Result<std::map<LineId, Moment>> due(const LineBoard &board, UnitId unit, OfficerId officer);

private:
    Database &m_database;
    RandomSource &m_random;
};

} // namespace tb
