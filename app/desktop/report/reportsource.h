// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/callregister.h"
#include "report/handoverrecord.h"
#include "report/periodreport.h"

#include <vector>

namespace tb {

struct ReportShiftChoice {
    ShiftId id;
    QString label; ///< "Sáng 24/11"

    friend bool operator==(const ReportShiftChoice &, const ReportShiftChoice &) = default;
};

/// Where the report page has its facts from. All answers come from this computer; neither waits for a network.
class ReportSource {
public:
    virtual ~ReportSource() = default;

    /// The shifts a report can be made of, latest first.
    virtual std::vector<ReportShiftChoice> shifts() = 0;
    /// The filled report with the letter as the unit has it by default.
    virtual Result<ShiftReport> reportOf(const ShiftId &shift) = 0;
    /// WrongState where the shift was not handed over yet.
    virtual Result<HandoverRecord> recordOf(const ShiftId &shift) = 0;
    /// The report of a week, a month or any other time, with the letter as the unit has it by default.
    virtual Result<PeriodReport> periodOf(const Period &period) = 0;
    virtual Result<CallRegister> registerOf(const Period &period) = 0;
};

} // namespace tb
