// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callboard.h"
#include "call/calldelegate.h"
#include "call/calllistmodel.h"
#include "call/callroom.h"
#include "look/emptystate.h"
#include "look/panetabs.h"
#include "look/tbbutton.h"

#include <QListView>
#include <QStackedWidget>
#include <QWidget>

namespace tb {

/// Today's calls and what is owed, behind four tabs.
class CallList : public QWidget {
    Q_OBJECT

public:
    CallList(const CallRoom &room, const CallNames &names, QWidget *parent = nullptr);

    /// Reads everything again, for this officer.
    void reload(OfficerId reader);
    /// Follows what has changed in the journal.
    void follow(const std::vector<Subject> &subjects);
    /// The words that depend on the time.
    void tick();
    void showTab(CallTab tab);
    /// Selects the call where it stands in this tab.
    void select(CallId id);
    CallId current() const;
    /// All that are selected, from the top.
    std::vector<CallId> chosen() const;
    CallCounts counts() const { return m_board.counts(); }
    const CallBoard &board() const { return m_board; }

signals:
    /// Many missed calls are to be logged at once.
    void pasteAsked();
    /// The person went to another call.
    void callChosen(tb::CallId id);
    /// The person wants to work on it.
    void callOpened(tb::CallId id);
    void countsChanged(const tb::CallCounts &counts);
    void failed(const tb::Error &error);

private:
    void layOut();
    void connectParts();
    void load();
    void show();
    void showEmpty();
    void tellCounts();

    const CallNames &m_names;
    CallBoard m_board;
    PaneTabs *m_tabs;
    QStackedWidget *m_pages;
    QListView *m_view;
    EmptyState *m_empty;
    CallListModel *m_model;
    TbButton *m_paste;
    CallTab m_tab = CallTab::Today;
    CallCounts m_told;
};

} // namespace tb
