// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/rostergrid.h"

#include "roster/lineheader.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace tb {

RosterGrid::RosterGrid(QWidget *parent) : QTableView(parent)
{
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setVerticalHeader(new LineHeader(this));
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

QModelIndexList RosterGrid::block() const
{
    QModelIndexList chosen = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (chosen.isEmpty() && currentIndex().isValid())
        chosen.append(currentIndex());
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

void RosterGrid::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString typed = event->text();
    if (event->matches(QKeySequence::Copy))
        return emit copyAsked();
    if (event->matches(QKeySequence::Paste))
        return emit pasteAsked();
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return emit clearAsked();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return emit searchAsked({});
    if (plain && !typed.isEmpty() && typed.front().isLetter())
        return emit searchAsked(typed);
    QTableView::keyPressEvent(event);
}

} // namespace tb
