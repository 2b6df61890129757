// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/calllist.h"

#include "call/callview.h"

#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tb {

CallList::CallList(const CallRoom &room, const CallNames &names, QWidget *parent)
    : QWidget(parent), m_names(names), m_board(room.database, room.clock), m_tabs(new PaneTabs(this)),
      m_pages(new QStackedWidget(this)), m_view(new CallView(this)), m_empty(new EmptyState(this)),
      m_model(new CallListModel(names, this)),
      m_paste(new TbButton(TbButton::Kind::Ghost, tr("Log missed calls from a list", "button"),
                           QStringLiteral("phone-plus"), QStringLiteral("Shift+F2"), this))
{
    m_tabs->setObjectName(QStringLiteral("callTabs"));
    m_view->setObjectName(QStringLiteral("callView"));
    m_paste->setObjectName(QStringLiteral("pasteButton"));
    m_paste->setSize(TbButton::Size::Compact);
    m_paste->setIconOnly(true);
    layOut();
    connectParts();
}

void CallList::layOut()
{
    m_tabs->addPane(tr("Today", "tab of the list of calls"));
    m_tabs->addPane(tr("To call back", "tab of the list of calls"));
    m_tabs->addPane(tr("Due", "tab of the list of calls"));
    m_tabs->addPane(tr("Overdue", "tab of the list of calls"));
    m_tabs->setAccessibleName(tr("Which calls", "accessible name of the tabs"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CallDelegate(m_view));
    m_view->setAccessibleName(tr("Calls", "accessible name of the list"));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 8, 0);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_paste);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_view);
}

void CallList::connectParts()
{
    connect(m_tabs, &PaneTabs::tabChosen, this, [this](int index) {
        m_tab = static_cast<CallTab>(index);
        show();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const CallId id = m_model->callAt(index);
        if (!id.isNull())
            emit callChosen(id);
    });
    connect(m_paste, &TbButton::clicked, this, &CallList::pasteAsked);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { emit callOpened(m_model->callAt(index)); });
}

void CallList::reload(OfficerId reader)
{
    m_board.setReader(reader);
    load();
}

void CallList::load()
{
    const Done done = m_board.load();
    if (!done.ok())
        emit failed(done.error());
    show();
}

void CallList::follow(const std::vector<Subject> &subjects)
{
    const Result<bool> changed = m_board.reread(subjects);
    if (!changed.ok())
        emit failed(changed.error());
    else if (changed.value())
        show();
}

void CallList::tick()
{
    if (wallDate(m_board.now()) != m_board.day())
        load();
    else
        show();
}

void CallList::showTab(CallTab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void CallList::select(CallId id)
{
    const BoardRow *row = m_board.find(id);
    const QModelIndex index = m_model->indexOf(row ? row->call.id : id);
    const QSignalBlocker quiet(m_view->selectionModel());
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
    m_view->viewport()->update();
}

CallId CallList::current() const
{
    return m_model->callAt(m_view->currentIndex());
}

std::vector<CallId> CallList::chosen() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<CallId> calls;
    for (const QModelIndex &row : std::as_const(rows))
        calls.push_back(m_model->callAt(row));
    return calls;
}

// Whoever has read down the list goes on reading where they were, whatever came in above.
void CallList::show()
{
    const CallId kept = current();
    const bool down = m_view->verticalScrollBar()->value() > 0;
    QModelIndex top = m_view->indexAt(QPoint(1, 1));
    if (m_model->callAt(top).isNull())
        top = top.siblingAtRow(top.row() + 1);
    const CallId read = m_model->callAt(top);
    const int place = m_view->visualRect(top).top();
    m_model->showBoard(m_board, m_tab);
    if (current() != kept)
        select(kept);
    const QModelIndex again = m_model->indexOf(read);
    if (down && again.isValid())
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + m_view->visualRect(again).top()
                                              - place);
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() == 0)
        showEmpty();
    tellCounts();
}

void CallList::showEmpty()
{
    switch (m_tab) {
    case CallTab::Today:
        return m_empty->setContent(QStringLiteral("phone"), tr("No calls yet today", "empty list"),
                                   tr("Calls that you log appear here. Press F2 and type the number.", "empty list"));
    case CallTab::CallBack:
        return m_empty->setContent(QStringLiteral("phone-check"), tr("Nobody waits for a call", "empty list"),
                                   tr("Missed calls and promised call-backs appear here.", "empty list"));
    case CallTab::Due:
        return m_empty->setContent(QStringLiteral("clock"), tr("Nothing more is due today", "empty list"),
                                   tr("Matters that must be answered today appear here.", "empty list"));
    case CallTab::Overdue:
        return m_empty->setContent(QStringLiteral("check"), tr("Nothing is overdue", "empty list"),
                                   tr("Matters past their time appear here.", "empty list"));
    }
}

void CallList::tellCounts()
{
    const CallCounts counts = m_board.counts();
    m_tabs->setBadge(static_cast<int>(CallTab::Today), {counts.today, Status::Neutral, false});
    m_tabs->setBadge(static_cast<int>(CallTab::CallBack),
                     {counts.callBack, counts.callBack ? Status::Danger : Status::Neutral, counts.callBack > 0});
    m_tabs->setBadge(static_cast<int>(CallTab::Due), {counts.due, counts.due ? Status::Warn : Status::Neutral, false});
    m_tabs->setBadge(static_cast<int>(CallTab::Overdue),
                     {counts.overdue, counts.overdue ? Status::Danger : Status::Neutral, counts.overdue > 0});
    if (counts == m_told)
        return;
    m_told = counts;
    emit countsChanged(counts);
}

} // namespace tb
