// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/periodpapers.h"

#include "report/blanksliplayout.h"
#include "report/inspectionlayout.h"
#include "report/inspectionwords.h"
#include "report/periodlayout.h"
#include "report/periodsheets.h"
#include "report/periodwords.h"
#include "report/registerlayout.h"
#include "report/reportsource.h"
#include "report/slipsource.h"

namespace tb {

namespace {

/// What all letters have in the same places.
template <class Facts> class Letter : public PeriodPaper {
public:
    explicit Letter(Facts facts) : m_facts(std::move(facts)) { }

    const ReportAgency &agency() const override { return m_facts.agency; }
    Moment madeAt() const override { return m_facts.madeAt; }
    ReportLetter *letter() override { return &m_facts.letter; }

protected:
    Facts m_facts;
};

class ReportPaper final : public Letter<PeriodReport> {
public:
    using Letter::Letter;
    PaperDocument layOut() const override { return layOutPeriod(m_facts); }
    QString fileName() const override { return periodwords::fileName(m_facts); }
    void setRemarks(const ReportRemarks &remarks) override { m_facts.remarks = remarks; }
    std::vector<LetterGap> gaps() const override { return gapsOf(m_facts); }
    std::vector<Sheet> sheets() const override { return sheetsOf(m_facts); }
};

class RegisterPaper final : public Letter<CallRegister> {
public:
    using Letter::Letter;
    PaperDocument layOut() const override { return layOutRegister(m_facts); }
    QString fileName() const override { return registerwords::fileName(m_facts); }
    std::vector<Sheet> sheets() const override { return {registerwords::sheet(m_facts)}; }
};

class InspectionPaper final : public Letter<InspectionSheet> {
public:
    using Letter::Letter;
    PaperDocument layOut() const override { return layOutInspection(m_facts); }
    QString fileName() const override { return inspectionwords::fileName(m_facts); }
    std::vector<LetterGap> gaps() const override { return gapsOf(m_facts); }
};

class SlipPaper final : public PeriodPaper {
public:
    explicit SlipPaper(BlankSlips slips) : m_slips(std::move(slips)) { }
    const ReportAgency &agency() const override { return m_slips.agency; }
    Moment madeAt() const override { return m_slips.issuedAt; }
    PaperDocument layOut() const override { return layOutBlankSlips(m_slips); }
    QString fileName() const override { return blankslipwords::fileName(m_slips); }

private:
    BlankSlips m_slips;
};

template <class Paper, class Facts> Done keep(std::unique_ptr<PeriodPaper> &kept, Result<Facts> read)
{
    if (!read.ok())
        return read.error();
    kept = std::make_unique<Paper>(read.take());
    return {};
}

} // namespace

Done PeriodPapers::load(Kind kind, const Period &period, const QString &series)
{
    clear();
    switch (kind) {
    case Kind::Report:
        return keep<ReportPaper>(m_paper, m_source.periodOf(period));
    case Kind::Register:
        return keep<RegisterPaper>(m_paper, m_source.registerOf(period));
    case Kind::Inspection:
        return keep<InspectionPaper>(m_paper, m_source.inspectionOf(period));
    case Kind::Slips:
        return series.isEmpty() ? Done() : keep<SlipPaper>(m_paper, m_source.slips().paperOf(series));
    }
    Q_UNREACHABLE();
}

ReportLetter PeriodPapers::letter() const
{
    const ReportLetter *letter = m_paper ? m_paper->letter() : nullptr;
    return letter ? *letter : ReportLetter();
}

void PeriodPapers::setLetter(const ReportLetter &letter)
{
    if (ReportLetter *own = m_paper ? m_paper->letter() : nullptr)
        *own = letter;
}

void PeriodPapers::setRemarks(const ReportRemarks &remarks)
{
    if (m_paper)
        m_paper->setRemarks(remarks);
}

} // namespace tb
