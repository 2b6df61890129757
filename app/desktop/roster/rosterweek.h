// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/line.h"
#include "domain/officer.h"
#include "domain/shift.h"
#include "domain/workcalendar.h"
#include "store/database.h"

namespace tb {

/// One half of a day of one line.
struct RosterCell {
    std::vector<Shift> shifts;
    bool published = false; ///< the line must be attended then
    Moment from{};
    Moment to{};

    bool isGap() const { return published && shifts.empty(); }
    friend bool operator==(const RosterCell &, const RosterCell &) = default;
};

/// One week of a unit's roster: for each line a morning and an afternoon of seven days.
struct RosterWeek {
    QDate monday;
    std::vector<Line> lines; ///< none retired
    std::vector<Officer> officers; ///< retired ones too: their names stand in old shifts
    std::vector<std::vector<RosterCell>> rows; ///< two for each line, seven cells each
    int gaps = 0; ///< from today on

    QString nameOf(OfficerId officer) const;
    /// Middle and given name, as colleagues say it: "Thu Hà".
    QString shortNameOf(OfficerId officer) const;
    friend bool operator==(const RosterWeek &, const RosterWeek &) = default;
};

Result<RosterWeek> readRosterWeek(Database &database, UnitId unit, QDate monday, Moment now);

} // namespace tb
