// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/countedring.h"
#include "domain/line.h"
#include "domain/officer.h"
#include "domain/shift.h"
#include "domain/unit.h"
#include "report/handoverrecord.h"
#include "store/database.h"

namespace tb {

/// What every paper about one shift says, read from this computer's database.
class WiringPaper {
public:
    WiringPaper(Database &database, Moment now) : m_database(database), m_now(now) { }

    /// To be called first, and once.
    Done read(const Shift &shift);

    ReportAgency agency() const;
    /// "BC" gives "BC-UBND".
    ReportLetter letter(const QString &kind) const;
    ReportShift shift() const;
    RecordPerson person(OfficerId officer) const;
    std::optional<Officer> head() const; ///< who signs; of several the last
    std::vector<ReportLine> lines() const;
    const std::vector<Call> &calls() const { return m_calls; } ///< of the shift's lines, rising in time
    const std::vector<ReportCall> &reportCalls() const { return m_reportCalls; }
    int notYetOnServer() const { return m_notYetOnServer; }
    /// The name, else the number. A caller who asked for confidentiality is not named on paper: it lies about where
    /// anybody reads it.
    static QString caller(const Call &call);
    /// What was said, or that it was erased.
    static QString content(const Call &call);
    /// A paper is Vietnamese whatever the screen speaks.
    static QString shiftName(const QString &code);

private:
    static QString callerName(const Call &call);
    Done readUnit();
    Done readLeader();
    Done readCalls();
    Done readPending();
    Result<std::optional<Moment>> calledBackAt(const Call &call);
    Result<std::optional<Moment>> rangAgainAt(const Call &call);
    /// `rings`: what an exchange counted meanwhile.
    Result<ReportCall> reportCallOf(const Call &call, const std::vector<CountedRing> &rings);

    Database &m_database;
    const Moment m_now;
    Shift m_shift;
    Unit m_unit;
    std::vector<Officer> m_officers;
    std::vector<Line> m_lines;
    std::optional<Officer> m_leader;
    std::vector<Call> m_calls;
    std::vector<ReportCall> m_reportCalls;
    int m_notYetOnServer = 0;
};

} // namespace tb
