// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringoverview.h"

#include "call/codewords.h"
#include "overview/overviewpage.h"

namespace tb {

WiringOverview::WiringOverview(WiringHouse &house, QObject *parent)
    : QObject(parent), m_rings(house.pen),
      m_page(new OverviewPage(house.database->path(), house.clock, &CodeWords::text, m_rings))
{
    connect(m_page, &OverviewPage::callChosen, this, &WiringOverview::callChosen);
    connect(m_page, &OverviewPage::printAsked, this, &WiringOverview::printAsked);
    connect(&house.notice, &ChangeNotice::subjectsChanged, m_page, &OverviewPage::refreshLater);
}

void WiringOverview::setSeat(const std::optional<Seat> &seat)
{
    m_page->setSeat(seat);
}

} // namespace tb
