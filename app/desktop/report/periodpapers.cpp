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

template <class Paper> Done keep(Paper &kept, Result<Paper> read)
{
    if (!read.ok())
        return read.error();
    kept = read.take();
    return {};
}

} // namespace

Done PeriodPapers::load(Kind kind, const Period &period, const QString &series)
{
    clear();
    m_kind = kind;
    switch (kind) {
    case Kind::Report:
        return keep(m_report, m_source.periodOf(period));
    case Kind::Register:
        return keep(m_book, m_source.registerOf(period));
    case Kind::Inspection:
        return keep(m_inspection, m_source.inspectionOf(period));
    case Kind::Slips:
        return series.isEmpty() ? Done() : keep(m_slips, m_source.slips().paperOf(series));
    }
    Q_UNREACHABLE();
}

void PeriodPapers::clear()
{
    m_report = {};
    m_book = {};
    m_inspection = {};
    m_slips = {};
}

const ReportAgency &PeriodPapers::agency() const
{
    switch (m_kind) {
    case Kind::Report:
        return m_report.agency;
    case Kind::Register:
        return m_book.agency;
    case Kind::Inspection:
        return m_inspection.agency;
    case Kind::Slips:
        return m_slips.agency;
    }
    Q_UNREACHABLE();
}

bool PeriodPapers::isThere() const
{
    return !agency().name.isEmpty();
}

// A slip is no letter.
const ReportLetter &PeriodPapers::letter() const
{
    switch (m_kind) {
    case Kind::Report:
        return m_report.letter;
    case Kind::Register:
        return m_book.letter;
    case Kind::Inspection:
        return m_inspection.letter;
    case Kind::Slips:
        return m_noLetter;
    }
    Q_UNREACHABLE();
}

void PeriodPapers::setLetter(const ReportLetter &letter)
{
    if (m_kind == Kind::Report)
        m_report.letter = letter;
    else if (m_kind == Kind::Register)
        m_book.letter = letter;
    else if (m_kind == Kind::Inspection)
        m_inspection.letter = letter;
}

Moment PeriodPapers::madeAt() const
{
    switch (m_kind) {
    case Kind::Report:
        return m_report.madeAt;
    case Kind::Register:
        return m_book.madeAt;
    case Kind::Inspection:
        return m_inspection.madeAt;
    case Kind::Slips:
        return m_slips.issuedAt;
    }
    Q_UNREACHABLE();
}

PaperDocument PeriodPapers::layOut() const
{
    switch (m_kind) {
    case Kind::Report:
        return layOutPeriod(m_report);
    case Kind::Register:
        return layOutRegister(m_book);
    case Kind::Inspection:
        return layOutInspection(m_inspection);
    case Kind::Slips:
        return layOutBlankSlips(m_slips);
    }
    Q_UNREACHABLE();
}

std::vector<LetterGap> PeriodPapers::gaps() const
{
    if (m_kind == Kind::Report)
        return gapsOf(m_report);
    return m_kind == Kind::Inspection ? gapsOf(m_inspection) : std::vector<LetterGap>();
}

QString PeriodPapers::fileName() const
{
    switch (m_kind) {
    case Kind::Report:
        return periodwords::fileName(m_report);
    case Kind::Register:
        return registerwords::fileName(m_book);
    case Kind::Inspection:
        return inspectionwords::fileName(m_inspection);
    case Kind::Slips:
        return blankslipwords::fileName(m_slips);
    }
    Q_UNREACHABLE();
}

std::vector<Sheet> PeriodPapers::sheets() const
{
    if (m_kind == Kind::Register)
        return {registerwords::sheet(m_book)};
    return m_kind == Kind::Report ? sheetsOf(m_report) : std::vector<Sheet>();
}

} // namespace tb
