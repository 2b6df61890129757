// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringoverview.h"

#include "call/codewords.h"
#include "overview/overviewpage.h"
#include "overview/reviewpage.h"

namespace tb {

WiringOverview::WiringOverview(WiringHouse &house, QObject *parent)
    : QObject(parent), m_rings(house.pen), m_reviews(house.pen, house.random),
      m_page(new OverviewPage(house.database->path(), house.clock, &CodeWords::text, m_rings))
{
    auto *reviews = new ReviewPage(m_reviews, *house.database, house.clock);
    m_page->setReviews(reviews);
    connect(m_page, &OverviewPage::callChosen, this, &WiringOverview::callChosen);
    connect(m_page, &OverviewPage::printAsked, this, &WiringOverview::printAsked);
    connect(&house.notice, &ChangeNotice::subjectsChanged, m_page, &OverviewPage::refreshLater);
    connect(&house.notice, &ChangeNotice::subjectsChanged, reviews, &ReviewPage::refresh);
}

void WiringOverview::setSeat(const std::optional<Seat> &seat)
{
    m_page->setSeat(seat);
}

} // namespace tb
