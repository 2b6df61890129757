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

} // namespace

std::vector<LetterGap> gapsOf(const ShiftReport &report)
{
    Gaps gaps = gapsOfHead(report.agency, report.letter);
    ask(gaps, !report.letter.signerLines.isEmpty(), LetterGap::SignerTitle);
    ask(gaps, !report.letter.signerName.isEmpty(), LetterGap::SignerName);
    return gaps;
}

// Both officers sign with their names; there is no title to ask for.
std::vector<LetterGap> gapsOf(const HandoverRecord &record)
{
    return gapsOfHead(record.agency, record.letter);
}

} // namespace tb
