// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callmeasure.h"
#include "domain/linecheck.h"
#include "report/handoverrecord.h"
#include "report/period.h"

namespace tb {

/// How a line stands in the minute of an inspection, the worst first.
enum class LineStanding { Nobody, Away, Attended, Closed, NotOwed };

struct InspectionLine {
    ReportLine line;
    LineStanding standing = LineStanding::Closed;
    bool faulty = false; ///< promised, but known not to work
    QStringList planned; ///< whose shift it is now
    QString present; ///< who is there, or who answers for the one who is away; empty: nobody
    std::optional<Moment> since; ///< it stands like this
    std::optional<Moment> checkedAt; ///< last
    CheckResult checkResult = CheckResult::Well;

    friend bool operator==(const InspectionLine &, const InspectionLine &) = default;
};

struct InspectionOfficer {
    RecordPerson person;
    Moment since{}; ///< checked in
    bool away = false;
    QString cover; ///< who answers meanwhile
    QStringList lines; ///< by name

    friend bool operator==(const InspectionOfficer &, const InspectionOfficer &) = default;
};

/// A matter past its time, by what finds it again: a stranger reads this sheet, so that nothing of the caller is on it.
struct InspectionMatter {
    QString reference;
    QString handledBy;
    Moment dueAt{};

    friend bool operator==(const InspectionMatter &, const InspectionMatter &) = default;
};

struct InspectionFailure {
    QString line;
    Moment at{};
    CheckResult result = CheckResult::Dead;
    QString owner; ///< who owes the correction; empty: nobody yet
    std::optional<Moment> dueAt;
    std::optional<Moment> correctedAt; ///< said to be done, no check has passed since

    friend bool operator==(const InspectionFailure &, const InspectionFailure &) = default;
};

struct InspectionHandover {
    Moment at{};
    QString giver;
    QString receiver; ///< empty: nobody
    std::optional<Moment> acceptedAt;
    int matters = 0; ///< left to the next shift
    int stillOpen = 0; ///< of those

    friend bool operator==(const InspectionHandover &, const InspectionHandover &) = default;
};

/// What an inspection team that walks in asks for, as this computer knows it. Plain text only; nothing of any citizen.
struct InspectionSheet {
    ReportAgency agency;
    ReportLetter letter; ///< number, symbol and date
    std::vector<RecordPerson> heads; ///< who answers for the unit
    std::vector<InspectionOfficer> officers; ///< on duty now
    std::vector<InspectionLine> lines; ///< the worst first
    Period period;
    CallTally calls; ///< of the period
    std::optional<int> answeredPerMille;
    int owed = 0; ///< call-backs, whenever the calls came
    int overdue = 0;
    std::vector<InspectionMatter> longestOverdue; ///< a few, the oldest first
    int checks = 0; ///< in the last 30 days
    int checksPassed = 0;
    std::vector<InspectionFailure> failures; ///< open, the most urgent first
    std::optional<InspectionHandover> handover; ///< the last one
    Moment madeAt{};
    int notYetOnServer = 0;

    friend bool operator==(const InspectionSheet &, const InspectionSheet &) = default;
};

} // namespace tb
