// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace tb {

class CallDetail;
class EarlierCalls;
class MissedListPage;

/// What stands at the right of the list, one at a time.
class RightPanes : public QStackedWidget {
    Q_OBJECT

public:
    enum Pane : int { Nothing = 0, Detail, Earlier, MissedList };

    RightPanes(CallDetail *detail, EarlierCalls *earlier, MissedListPage *missed, QWidget *parent = nullptr);

    void showPane(Pane pane) { setCurrentIndex(pane); }
    /// The call that is chosen, if there is one.
    void showDetail();
    bool isOn(Pane pane) const { return currentIndex() == pane; }

private:
    CallDetail *m_detail;
};

} // namespace tb
