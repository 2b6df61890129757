// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/line.h"
#include "domain/officer.h"
#include "domain/unit.h"
#include "report/callregister.h"
#include "report/periodreport.h"
#include "store/database.h"

namespace tb {

/// Draws the papers of a period from this computer's database.
class WiringPeriod {
public:
    WiringPeriod(Database &database, UnitId unit, Moment now) : m_database(database), m_unitId(unit), m_now(now) { }

    Result<PeriodReport> reportOf(const Period &period);
    Result<CallRegister> registerOf(const Period &period);

private:
    Done readUnit();
    Done readFigures(PeriodReport &report);
    Done readFields(PeriodReport &report);
    Done readDuty(PeriodReport &report);
    Done readAttendance(PeriodReport &report);
    Done readOverdue(PeriodReport &report);
    CallFilter filterAt(const CallSpan &span, Moment now) const;
    Moment endOf(const Period &period) const { return std::min(m_now, period.span.to); }
    RegisterRow rowOf(const Call &call) const;
    QString erasedNote(const Call &call) const;
    QString lineName(const QByteArray &id) const;
    QString officerName(OfficerId id) const;
    ReportLetter letter(const QString &paper) const;
    Result<int> notYetOnServer();

    Database &m_database;
    UnitId m_unitId;
    Moment m_now;
    Unit m_unit;
    std::vector<Line> m_lines;
    std::vector<Officer> m_officers;
};

} // namespace tb
