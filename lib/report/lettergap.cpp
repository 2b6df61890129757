// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/lettergap.h"

namespace tb {

namespace {

using Gaps = std::vector<LetterGap>;

void ask(Gaps &gaps, bool filled, LetterGap gap)
{
    if (!filled)
        gaps.push_back(gap);
}

Gaps gapsOfHead(const ReportAgency &agency, const ReportLetter &letter)
{
    Gaps gaps;
    ask(gaps, !agency.agencyLines.isEmpty(), LetterGap::Agency);
    ask(gaps, !agency.place.isEmpty(), LetterGap::Place);
    ask(gaps, !letter.symbol.isEmpty(), LetterGap::Symbol);
    return gaps;
}

Gaps gapsOfLetter(const ReportAgency &agency, const ReportLetter &letter)
{
    Gaps gaps = gapsOfHead(agency, letter);
    ask(gaps, !letter.signerLines.isEmpty(), LetterGap::SignerTitle);
    ask(gaps, !letter.signerName.isEmpty(), LetterGap::SignerName);
    return gaps;
}

} // namespace

std::vector<LetterGap> gapsOf(const ShiftReport &report)
{
    return gapsOfLetter(report.agency, report.letter);
}

std::vector<LetterGap> gapsOf(const PeriodReport &report)
{
    return gapsOfLetter(report.agency, report.letter);
}

// Both officers sign with their names; there is no title to ask for.
std::vector<LetterGap> gapsOf(const HandoverRecord &record)
{
    return gapsOfHead(record.agency, record.letter);
}

// Nor is there of those whom the pen will name.
std::vector<LetterGap> gapsOf(const InspectionSheet &sheet)
{
    return gapsOfHead(sheet.agency, sheet.letter);
}

} // namespace tb
