// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callboard.h"
#include "look/widthtier.h"

#include <QObject>

class QSplitter;
class QWidget;

namespace tb {

class PaneTabs;

enum class CallPane : int { Form = 0, List = 1, Matter = 2 };

/// Which of the three panes of the calls are in sight, and how wide. Where there is room, all of them; in a small
/// window the list or the matter beside the form; in the smallest, or with very large letters, one at a time under
/// tabs. What a person has moved stays until the window comes into another tier.
class PaneChoice : public QObject {
    Q_OBJECT

public:
    /// `splitter` holds form, list and matter in this order.
    PaneChoice(QSplitter &splitter, PaneTabs &tabs, QObject *parent);

    /// To be called when the window or the letters have another size. Answers how wide the form is.
    int fit();
    /// Puts a pane in sight where not all are.
    void bring(CallPane pane);
    /// A matter is being answered and needs the room of the form.
    void setComposing(bool composing);
    /// How many calls the list holds, for its tab.
    void showCounts(const CallCounts &counts);
    /// Without anybody signed in there is no list.
    void setSeated(bool seated);
    CallPane pane() const { return m_pane; }

private:
    bool isInSight(CallPane pane) const;
    void show();
    void share();

    QSplitter &m_splitter;
    PaneTabs &m_tabs;
    WidthTier m_tier = WidthTier::Large;
    bool m_moved = false; ///< by a person, in this tier
    CallPane m_pane = CallPane::Form;
    bool m_composing = false;
    bool m_seated = false;
};

} // namespace tb
