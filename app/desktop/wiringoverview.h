// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/reconciledesk.h"
#include "duty/reviewdesk.h"
#include "report/period.h"
#include "wiringhouse.h"

#include <QObject>

namespace tb {

class OverviewPage;

/// The room "Overview" and what leads out of it.
class WiringOverview : public QObject {
    Q_OBJECT

public:
    explicit WiringOverview(WiringHouse &house, QObject *parent = nullptr);

    /// Belongs to whoever shows it.
    OverviewPage *page() const { return m_page; }
    void setSeat(const std::optional<Seat> &seat);

signals:
    void callChosen(tb::CallId call);
    void printAsked(const tb::Period &period);

private:
    ReconcileDesk m_rings;
    ReviewDesk m_reviews;
    OverviewPage *m_page;
};

} // namespace tb
