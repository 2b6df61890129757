// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace tb {

class BulkOutcome;
class CallDetail;
class EarlierCalls;
class MissedListPage;

/// What stands at the right of the list, one at a time.
class RightPanes : public QStackedWidget {
    Q_OBJECT

public:
    enum Pane : int { Nothing = 0, Detail, Earlier, MissedList, Bulk };

    RightPanes(CallDetail *detail, EarlierCalls *earlier, MissedListPage *missed, BulkOutcome *bulk,
               QWidget *parent = nullptr);

    void showPane(Pane pane) { setCurrentIndex(pane); }
    /// The call that is chosen, if there is one.
    void showDetail();
    /// Something about many calls is being written.
    bool isOnMany() const { return currentIndex() >= MissedList; }
    /// Saves what is written about many calls; false where nothing is.
    bool saveMany();
    /// Asks to close it; false where there is nothing to close.
    bool closeMany();

private:
    CallDetail *m_detail;
    MissedListPage *m_missed;
    BulkOutcome *m_bulk;
};

} // namespace tb
