// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportfigures.h"

#include <QDate>
#include <QStringList>

namespace tb {

/// The agency as its papers name it. The lines are capitals as they are to be printed.
struct ReportAgency {
    QStringList superiorLines; ///< not bold; empty for a People's Committee
    QStringList agencyLines; ///< bold
    QString name; ///< inside a sentence: "Ủy ban nhân dân phường …"
    QString place; ///< before the date: the administrative unit where the agency sits

    friend bool operator==(const ReportAgency &, const ReportAgency &) = default;
};

/// What makes a report a letter. The registry fills in number and day after the signature, so both may stay blank.
struct ReportLetter {
    QString number; ///< empty: a blank of some width is printed
    QString symbol = QStringLiteral("BC"); ///< "BC-UBND"
    QDate date; ///< invalid: day and month stay blank
    QStringList addressees; ///< after "Kính gửi:"; none, no such line
    QStringList recipients; ///< after "Nơi nhận:", without dash and end mark; empty, the usual two
    QStringList signerLines; ///< authority and title in capitals, one to three lines
    QString signerName; ///< no degree, no honorific

    friend bool operator==(const ReportLetter &, const ReportLetter &) = default;
};

/// A time as it was noted, and whether the clock that gave it was known to be wrong ("giờ máy").
struct ReportTime {
    Moment at{};
    bool clockOff = false;

    friend bool operator==(const ReportTime &, const ReportTime &) = default;
};

struct ReportLine {
    LineId id;
    QString name;
    QString number; ///< in display form

    friend bool operator==(const ReportLine &, const ReportLine &) = default;
};

struct ReportShift {
    QString name; ///< "Ca sáng"
    Moment from{};
    Moment to{};
    QString officer; ///< no degree, no honorific
    std::optional<ReportTime> checkedInAt;
    QString leader;
    QString leaderTitle;
    QString nextShiftName; ///< who takes over; empty where nobody follows
    QString nextOfficer;
    std::optional<ReportTime> takenOverAt;
    QStringList checks; ///< whole sentences about line checks and faults

    friend bool operator==(const ReportShift &, const ReportShift &) = default;
};

struct ReportOpenMatter {
    QString content;
    QString caller;
    QString handledBy;
    std::optional<Moment> dueAt;

    friend bool operator==(const ReportOpenMatter &, const ReportOpenMatter &) = default;
};

/// What the person who prints may leave out.
struct ReportSections {
    bool shift = true;
    bool figures = true;
    bool openMatters = true;
    bool checks = true;
    bool callList = true;
    bool maskNumbers = false;

    friend bool operator==(const ReportSections &, const ReportSections &) = default;
};

/// Everything the paper shows. Plain text only; long, empty and foreign texts are allowed everywhere.
struct ShiftReport {
    ReportAgency agency;
    ReportLetter letter;
    ReportShift shift;
    std::vector<ReportLine> lines;
    ReportFigures figures;
    std::vector<LineAttendance> attendance; ///< of the lines, during the shift
    std::vector<ReportOpenMatter> openMatters;
    std::vector<ReportCall> calls; ///< rising in time
    QString remark; ///< what the person who signs adds; one paragraph a line
    Moment madeAt{}; ///< when the figures were drawn
    int notYetOnServer = 0; ///< entries of this shift that the server has not confirmed
    ReportSections sections;

    friend bool operator==(const ShiftReport &, const ShiftReport &) = default;
};

} // namespace tb
