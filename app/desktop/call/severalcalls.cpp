// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/severalcalls.h"

#include "call/bulkoutcome.h"
#include "call/calldetail.h"
#include "call/calllist.h"
#include "call/missedlistpage.h"
#include "call/panechoice.h"
#include "call/rightpanes.h"

namespace tb {

SeveralCalls::SeveralCalls(QWidget &page, const Panes &panes)
    : QObject(&page), m_panes(panes), m_paste(new QAction(tr("Log missed calls from a list", "deed"), this)),
      m_bulk(new QAction(tr("One outcome for the chosen callers", "deed"), this))
{
    addKeys(*m_paste, Qt::SHIFT | Qt::Key_F2);
    addKeys(*m_bulk, Qt::CTRL | Qt::Key_B);
    connect(m_paste, &QAction::triggered, this, &SeveralCalls::showMissedList);
    connect(m_bulk, &QAction::triggered, this, &SeveralCalls::showBulk);
    connect(&panes.list, &CallList::pasteAsked, this, &SeveralCalls::showMissedList);
    // A list needs the room, as an answer does.
    connect(&panes.right, &QStackedWidget::currentChanged, this,
            [this] { m_panes.choice.setComposing(m_panes.right.isOnMany()); });
    connect(&panes.missed, &MissedListPage::closeAsked, this, &SeveralCalls::leave);
    connect(&panes.bulk, &BulkOutcome::closeAsked, this, &SeveralCalls::leave);
    connect(&panes.missed, &MissedListPage::saved, this, [this](int count) {
        leave();
        m_panes.list.showTab(CallTab::CallBack);
        emit saved(tr("%n missed call(s) logged", "toast", count));
    });
}

void SeveralCalls::addKeys(QAction &action, const QKeySequence &keys)
{
    action.setShortcut(keys);
    action.setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void SeveralCalls::setSeat(const std::optional<Seat> &seat)
{
    m_seated = seat.has_value();
    m_panes.missed.setSeat(seat);
    m_panes.bulk.setSeat(seat);
}

void SeveralCalls::bring(int pane)
{
    m_panes.detail.closeComposer();
    m_panes.choice.bring(CallPane::Matter);
    m_panes.right.showPane(static_cast<RightPanes::Pane>(pane));
}

void SeveralCalls::showMissedList()
{
    if (!m_seated)
        return;
    bring(RightPanes::MissedList);
    m_panes.missed.begin();
}

void SeveralCalls::showBulk()
{
    if (!m_seated)
        return;
    bring(RightPanes::Bulk);
    m_panes.bulk.begin(m_panes.list.chosen());
}

void SeveralCalls::leave()
{
    m_panes.right.showDetail();
    m_panes.choice.bring(CallPane::List);
    m_panes.list.setFocus();
}

} // namespace tb
