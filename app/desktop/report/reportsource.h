// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/callregister.h"
#include "report/handoverrecord.h"
#include "report/inspectionsheet.h"
#include "report/periodreport.h"

#include <vector>

namespace tb {

struct ReportShiftChoice {
    ShiftId id;
    QString label; ///< "Sáng 24/11"

    friend bool operator==(const ReportShiftChoice &, const ReportShiftChoice &) = default;
};

/// How far a period's report has come.
struct ReportClosingState {
    bool mayClose = false; ///< whoever sits here
    bool isOver = false;
    std::optional<Moment> closedAt;
    int late = 0; ///< entries that came after the closing
    int listed = 0; ///< of those, in the addendum
};

/// A paper that was found by its digits.
struct ReportProofWords {
    QString period;
    Moment closedAt{};
    bool holds = false;
    int late = 0;
};

class SlipSource;

/// Where the report page has its facts from. All answers come from this computer; neither waits for a network.
class ReportSource {
public:
    virtual ~ReportSource() = default;

    /// The shifts a report can be made of, latest first.
    virtual std::vector<ReportShiftChoice> shifts() = 0;
    /// The filled report with the letter as the unit has it by default.
    virtual Result<ShiftReport> reportOf(const ShiftId &shift) = 0;
    /// What was added to the report of this shift comes with it the next time.
    virtual Done keepRemark(const ShiftId &, const QString &) { return {}; }
    /// WrongState where the shift was not handed over yet.
    virtual Result<HandoverRecord> recordOf(const ShiftId &shift) = 0;
    /// The report of a week, a month or any other time, with the letter as the unit has it by default.
    virtual Result<PeriodReport> periodOf(const Period &period) = 0;
    virtual Result<CallRegister> registerOf(const Period &period) = 0;
    /// How the unit stands now, with the calls of the period.
    virtual Result<InspectionSheet> inspectionOf(const Period &period) = 0;
    virtual SlipSource &slips() = 0;
    virtual ReportClosingState closingOf(const Period &period) = 0;
    /// WrongState where it cannot be closed now.
    virtual Done closeReport(const Period &period) = 0;
    virtual Done amendReport(const Period &period) = 0;
    /// UnknownSubject where no report has these digits.
    virtual Result<ReportProofWords> proofOf(const QString &digits) = 0;
};

} // namespace tb
