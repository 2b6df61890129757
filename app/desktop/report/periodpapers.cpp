// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/periodpapers.h"

#include "report/periodlayout.h"
#include "report/periodsheets.h"
#include "report/periodwords.h"
#include "report/registerlayout.h"
#include "report/reportsource.h"

namespace tb {

Done PeriodPapers::load(Kind kind, const Period &period)
{
    clear();
    m_kind = kind;
    if (kind == Kind::Register) {
        Result<CallRegister> book = m_source.registerOf(period);
        if (!book.ok())
            return book.error();
        m_book = book.take();
        return {};
    }
    Result<PeriodReport> report = m_source.periodOf(period);
    if (!report.ok())
        return report.error();
    m_report = report.take();
    return {};
}

void PeriodPapers::clear()
{
    m_report = {};
    m_book = {};
}

bool PeriodPapers::isThere() const
{
    return !(m_kind == Kind::Report ? m_report.agency : m_book.agency).name.isEmpty();
}

const ReportLetter &PeriodPapers::letter() const
{
    return m_kind == Kind::Report ? m_report.letter : m_book.letter;
}

void PeriodPapers::setLetter(const ReportLetter &letter)
{
    (m_kind == Kind::Report ? m_report.letter : m_book.letter) = letter;
}

PaperDocument PeriodPapers::layOut() const
{
    return m_kind == Kind::Report ? layOutPeriod(m_report) : layOutRegister(m_book);
}

std::vector<LetterGap> PeriodPapers::gaps() const
{
    return m_kind == Kind::Report ? gapsOf(m_report) : std::vector<LetterGap>();
}

QString PeriodPapers::fileName() const
{
    return m_kind == Kind::Report ? periodwords::fileName(m_report) : registerwords::fileName(m_book);
}

std::vector<Sheet> PeriodPapers::sheets() const
{
    return m_kind == Kind::Report ? sheetsOf(m_report) : std::vector<Sheet>{registerwords::sheet(m_book)};
}

} // namespace tb
