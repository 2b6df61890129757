// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/panewidths.h"

#include <QSplitter>

#include <iterator>

namespace tb {

namespace {

struct Tier {
    int from; ///< logical px of the page
    int form;
    int list;
};

constexpr Tier kTiers[] = {{1590, 400, 620}, {1250, 344, 446}, {0, 312, 446}};

} // namespace

int PaneWidths::fit(int width)
{
    int tier = 0;
    while (tier + 1 < static_cast<int>(std::size(kTiers)) && width < kTiers[tier].from)
        ++tier;
    const Tier &now = kTiers[tier];
    if (tier != m_tier)
        m_splitter.setSizes({now.form, now.list, width - now.form - now.list});
    m_tier = tier;
    return now.form;
}

} // namespace tb
