// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/lettergap.h"
#include "report/paperpage.h"
#include "report/periodreport.h"
#include "report/sheet.h"

namespace tb {

/// One paper of a period, with its facts.
class PeriodPaper {
public:
    virtual ~PeriodPaper() = default;

    virtual const ReportAgency &agency() const = 0;
    virtual Moment madeAt() const = 0;
    virtual PaperDocument layOut() const = 0;
    virtual QString fileName() const = 0;
    /// Null where it is no letter.
    virtual ReportLetter *letter() { return nullptr; }
    virtual void setRemarks(const ReportRemarks &) { }
    virtual std::vector<LetterGap> gaps() const { return {}; }
    virtual std::vector<Sheet> sheets() const { return {}; }
};

} // namespace tb
