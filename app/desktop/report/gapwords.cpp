// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gapwords.h"

namespace tb {

QString GapWords::sentence(LetterGap gap)
{
    switch (gap) {
    case LetterGap::Agency:
        return tr("The name of the agency is missing.");
    case LetterGap::Place:
        return tr("The place before the date is missing.");
    case LetterGap::Symbol:
        return tr("The symbol after the number is missing.");
    case LetterGap::SignerTitle:
        return tr("The signer’s authority and title are missing.");
    case LetterGap::SignerName:
        return tr("The signer’s name is missing.");
    }
    return {};
}

} // namespace tb
