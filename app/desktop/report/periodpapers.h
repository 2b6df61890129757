// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/periodpaper.h"

#include <memory>

namespace tb {

class ReportSource;

/// The paper of a period that is in sight: its facts, its sheets, and what else can be made of them.
class PeriodPapers {
public:
    enum class Kind { Report, Register, Inspection, Slips };

    explicit PeriodPapers(ReportSource &source) : m_source(source) { }

    /// Of slips `series`, of everything else the period. An empty series has no paper.
    Done load(Kind kind, const Period &period, const QString &series = {});
    void clear() { m_paper.reset(); }
    /// As the unit has it by default; what the person typed takes its place. Empty where the paper is no letter.
    ReportLetter letter() const;
    void setLetter(const ReportLetter &letter);
    void setRemarks(const ReportRemarks &remarks);

    PaperDocument layOut() const { return m_paper ? m_paper->layOut() : PaperDocument(); }
    std::vector<LetterGap> gaps() const { return m_paper ? m_paper->gaps() : std::vector<LetterGap>(); }
    QString fileName() const { return m_paper ? m_paper->fileName() : QString(); }
    Moment madeAt() const { return m_paper ? m_paper->madeAt() : Moment(); }
    bool isThere() const { return m_paper && !m_paper->agency().name.isEmpty(); }
    /// None of an inspection.
    std::vector<Sheet> sheets() const { return m_paper ? m_paper->sheets() : std::vector<Sheet>(); }

private:
    ReportSource &m_source;
    std::unique_ptr<PeriodPaper> m_paper; ///< null: none could be made, or none was asked for
};

} // namespace tb
