// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/panewalk.h"

#include <QApplication>
#include <QSplitter>

namespace tb {

namespace {

bool canFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

QWidget *firstIn(QWidget *pane)
{
    if (canFocus(pane))
        return pane;
    for (QWidget *child : pane->findChildren<QWidget *>()) {
        if (canFocus(child))
            return child;
    }
    return nullptr;
}

} // namespace

QList<QWidget *> PaneWalk::panesOf(QWidget *room)
{
    QList<QWidget *> panes;
    if (auto *splitter = room->findChild<QSplitter *>()) {
        for (int i = 0; i < splitter->count(); ++i)
            panes.append(splitter->widget(i));
    }
    return panes.isEmpty() ? QList<QWidget *>{room} : panes;
}

void PaneWalk::remember(const QList<QWidget *> &panes, QWidget *focus)
{
    for (QWidget *pane : panes) {
        if (focus && (pane == focus || pane->isAncestorOf(focus)))
            m_last.insert(pane, focus);
    }
}

void PaneWalk::step(const QList<QWidget *> &panes, int by)
{
    QWidget *focus = QApplication::focusWidget();
    remember(panes, focus);
    const auto count = panes.size();
    qsizetype here = by > 0 ? -1 : 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            here = i;
    }
    for (qsizetype tried = 0; tried < count; ++tried) {
        here = (here + by + count) % count;
        QWidget *pane = panes.at(here);
        const QPointer<QWidget> last = m_last.value(pane);
        QWidget *target = last && canFocus(last) ? last.data() : firstIn(pane);
        if (pane->isVisible() && target) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace tb
