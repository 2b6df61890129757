// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/blankslips.h"
#include "report/callregister.h"
#include "report/inspectionsheet.h"
#include "report/lettergap.h"
#include "report/paperpage.h"
#include "report/periodreport.h"

namespace tb {

class ReportSource;

/// The paper of a period that is in sight: its facts, its sheets, and what else can be made of them.
class PeriodPapers {
public:
    enum class Kind { Report, Register, Inspection, Slips };

    explicit PeriodPapers(ReportSource &source) : m_source(source) { }

    /// Of slips `series`, of everything else the period. An empty series has no paper.
    Done load(Kind kind, const Period &period, const QString &series = {});
    void clear();
    /// As the unit has it by default; what the person typed takes its place.
    const ReportLetter &letter() const;
    void setLetter(const ReportLetter &letter);
    void setRemarks(const ReportRemarks &remarks) { m_report.remarks = remarks; }

    PaperDocument layOut() const;
    std::vector<LetterGap> gaps() const;
    QString fileName() const;
    Moment madeAt() const;
    bool isThere() const;
    /// None of an inspection.
    std::vector<Sheet> sheets() const;

private:
    const ReportAgency &agency() const;

    ReportSource &m_source;
    Kind m_kind = Kind::Report;
    PeriodReport m_report;
    CallRegister m_book;
    InspectionSheet m_inspection;
    BlankSlips m_slips;
    ReportLetter m_noLetter;
};

} // namespace tb
