// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/lettergap.h"

namespace tb {

std::vector<LetterGap> gapsOf(const ShiftReport &report)
{
    std::vector<LetterGap> gaps;
    const auto ask = [&gaps](bool filled, LetterGap gap) {
        if (!filled)
            gaps.push_back(gap);
    };
    ask(!report.agency.agencyLines.isEmpty(), LetterGap::Agency);
    ask(!report.agency.place.isEmpty(), LetterGap::Place);
    ask(!report.letter.symbol.isEmpty(), LetterGap::Symbol);
    ask(!report.letter.signerLines.isEmpty(), LetterGap::SignerTitle);
    ask(!report.letter.signerName.isEmpty(), LetterGap::SignerName);
    return gaps;
}

} // namespace tb
