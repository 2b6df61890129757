// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/menukey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace tb {

MenuKey::MenuKey(QWidget *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool MenuKey::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    if (event->type() == QEvent::MouseButtonPress)
        m_alone = false;
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        m_alone = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    if (event->type() == QEvent::KeyRelease && m_alone && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) {
        m_alone = false;
        emit pressed();
    }
    return false;
}

} // namespace tb
