// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/officer.h"
#include "domain/unit.h"
#include "duty/lineboard.h"
#include "report/inspectionsheet.h"
#include "store/database.h"

namespace tb {

/// Draws the sheet for an inspection from this computer's database: how the unit stands at this moment.
class WiringInspection {
public:
    WiringInspection(Database &database, UnitId unit, Moment now) : m_database(database), m_unitId(unit), m_now(now) { }

    Result<InspectionSheet> sheetOf(const Period &period);

private:
    Done readUnit();
    Done readLines();
    Done readCalls();
    /// Of the open calls.
    void addOverdue(std::vector<Call> overdue);
    Done readChecks();
    Done readHandover();
    Done readPending();
    void addOfficer(const LineState &state);
    InspectionLine lineOf(const LineState &state, const std::vector<Shift> &shifts) const;
    InspectionFailure failureOf(const LineCheck &check) const;
    ReportLine named(const Line &line) const;
    RecordPerson person(OfficerId id) const;

    Database &m_database;
    UnitId m_unitId;
    Moment m_now;
    Unit m_unit;
    LineBoard m_board;
    std::vector<ShiftId> m_onDuty; ///< as m_sheet.officers
    InspectionSheet m_sheet;
};

} // namespace tb
