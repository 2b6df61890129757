// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/attendance.h"
#include "report/periodfigures.h"
#include "report/scorecard.h"
#include "report/shiftreport.h"

namespace tb {

/// A row of a table, under the name that is printed.
struct NamedTally {
    QString name;
    CallTally tally;

    friend bool operator==(const NamedTally &, const NamedTally &) = default;
};

/// The matters of one field over a period. total() = carried + received = done + pending; what is pending is carried
/// over into the next period.
struct FieldCourse {
    QString name;
    int carried = 0; ///< not done when the period began
    int received = 0;
    int inTime = 0; ///< done in the period
    int late = 0;
    int running = 0; ///< not done at its end
    int runOut = 0;

    int total() const { return carried + received; }
    FieldCourse &operator+=(const FieldCourse &other)
    {
        carried += other.carried;
        received += other.received;
        inTime += other.inTime;
        late += other.late;
        running += other.running;
        runOut += other.runOut;
        return *this;
    }
    friend bool operator==(const FieldCourse &, const FieldCourse &) = default;
};

/// What the person who signs adds before the paper is printed.
struct ReportRemarks {
    QString highlights;
    QString difficulties;
    QString proposals;

    friend bool operator==(const ReportRemarks &, const ReportRemarks &) = default;
};

/// Everything that the report of a week, a month, a quarter or any other period shows. Plain text only.
struct PeriodReport {
    ReportAgency agency;
    ReportLetter letter;
    PeriodFigures figures;
    std::vector<NamedTally> lines;
    std::vector<FieldCourse> fields;
    std::vector<LineAttendance> attendance;
    RingBands rings;
    ShiftCounts shifts;
    std::vector<ClauseScore> scorecard;
    ConductCounts conduct;
    int lineCount = 0; ///< published and not retired
    int officerCount = 0;
    std::vector<ReportOpenMatter> overdue; ///< at the end of the period, the longest first
    QStringList checks; ///< whole sentences about line checks
    ReportRemarks remarks;
    QString digest; ///< of a report that was closed; empty for a draft
    int late = 0; ///< entries that came after the closing: they are in no figure of it
    int notYetOnServer = 0;
    Moment madeAt{};

    friend bool operator==(const PeriodReport &, const PeriodReport &) = default;
};

} // namespace tb
