// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "domain/coverage.h"
#include "domain/daypart.h"
#include "domain/line.h"
#include "domain/officer.h"
#include "domain/rostercandidate.h"
#include "domain/rosterpublication.h"
#include "store/database.h"

#include <set>

namespace tb {

/// One line in one part of a day.
struct RosterCell {
    Span part; ///< the whole part of the day
    Span span; ///< the line's hours in it; the usual hours where it has none
    bool published = false; ///< the line must be attended then
    std::vector<Shift> shifts;
    std::vector<Span> nobody; ///< of its hours: nobody is planned
    std::vector<AwayFinding> away; ///< only people are planned who are away
    std::vector<OfficerId> doubled; ///< planned for two shifts at the same time
    bool changed = false; ///< since the roster was published

    bool isGap() const { return !nobody.empty(); }
    bool hasConflict() const { return !away.empty() || !doubled.empty(); }
    friend bool operator==(const RosterCell &, const RosterCell &) = default;
};

struct RosterRow {
    size_t line = 0;
    DayPart part = DayPart::Morning;
    std::vector<RosterCell> cells; ///< one for each day

    friend bool operator==(const RosterRow &, const RosterRow &) = default;
};

/// A week or a month of a unit's roster, as it is drawn.
struct RosterSheet {
    QDate first;
    int days = 7;
    Moment now{};
    std::vector<Line> lines; ///< none retired
    std::vector<Officer> officers; ///< retired ones too: their names stand in old shifts
    std::vector<RosterRow> rows; ///< of each line: morning, afternoon, and evening where something is then
    std::vector<Shift> shifts;
    std::vector<Absence> absences;
    std::map<OfficerId, Spans> away;
    std::optional<RosterPublication> published; ///< of the week that begins on `first`
    std::vector<OfficerId> unseen; ///< who has not seen what was published or changed for them in these days
    int gaps = 0; ///< from now on
    int conflicts = 0; ///< from now on
    int changes = 0; ///< cells that are not as they were published

    Span period() const;
    const Officer *find(OfficerId officer) const;
    QString nameOf(OfficerId officer) const;
    /// Middle and given name, as colleagues say it: "Thu Hà".
    QString shortNameOf(OfficerId officer) const;
    /// Whom the roster may fall back on: everybody with an account; `officersOnly` leaves the heads out.
    RosterGround ground(bool officersOnly) const;
};

Result<RosterSheet> readRosterSheet(Database &database, UnitId unit, QDate first, int days, Moment now);

} // namespace tb
