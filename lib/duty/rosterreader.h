// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coverage.h"
#include "domain/lineminute.h"
#include "store/database.h"

namespace tb {

/// What the rows say of a unit's roster in a stretch of time.
class TB_API RosterReader {
public:
    explicit RosterReader(Database &database) : m_database(database) { }

    /// Every line that must be attended some time in the period, its shifts, pauses and who is away.
    Result<CoverageInput> input(UnitId unit, const Span &period, Moment now);
    Result<Coverage> coverage(UnitId unit, const Span &period, Moment now);
    /// Who answers for the line at that moment, past or to come.
    Result<LineMinute> minute(UnitId unit, LineId line, Moment at, Moment now);
    /// Of every officer who has an account, or had a shift in the period.
    Result<std::vector<OfficerLoad>> loads(UnitId unit, const Span &period, Moment now);

private:
    Result<std::map<OfficerId, Spans>> away(UnitId unit, const Span &period);
    Result<std::optional<Moment>> retiredAt(OfficerId officer);
    Result<std::vector<OfficerId>> headsAt(UnitId unit, Moment at);

    Database &m_database;
};

} // namespace tb
