// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tourkeys.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

namespace tb {

namespace {

bool reaches(const QShortcut &shortcut, const QWidget *focus)
{
    const auto *owner = qobject_cast<QWidget *>(shortcut.parent());
    return shortcut.isEnabled() && owner && owner->isVisible()
        && (shortcut.context() != Qt::WidgetWithChildrenShortcut || owner == focus || owner->isAncestorOf(focus));
}

bool reaches(const QAction &action, const QWidget *focus)
{
    if (!action.isEnabled() || action.shortcutContext() != Qt::WidgetWithChildrenShortcut)
        return action.isEnabled();
    for (const QObject *object : action.associatedObjects()) {
        const auto *owner = qobject_cast<const QWidget *>(object);
        if (owner && owner->isVisible() && (owner == focus || owner->isAncestorOf(focus)))
            return true;
    }
    return false;
}

} // namespace

QWidget *TourKeys::target() const
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || focus->window() != m_window)
        focus = m_window->focusWidget();
    return focus ? focus : m_window;
}

bool TourKeys::trigger(const QKeySequence &keys) const
{
    const QWidget *focus = target();
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->shortcuts().contains(keys) && reaches(*action, focus)) {
            action->trigger();
            return true;
        }
    }
    for (QShortcut *shortcut : m_window->findChildren<QShortcut *>()) {
        if (shortcut->key() == keys && reaches(*shortcut, focus))
            return QMetaObject::invokeMethod(shortcut, "activated");
    }
    return false;
}

bool TourKeys::press(const QKeySequence &keys) const
{
    if (trigger(keys))
        return true;
    const QKeyCombination keyed = keys[0];
    QKeyEvent down(QEvent::KeyPress, keyed.key(), keyed.keyboardModifiers());
    QKeyEvent up(QEvent::KeyRelease, keyed.key(), keyed.keyboardModifiers());
    QWidget *to = target();
    QApplication::sendEvent(to, &down);
    QApplication::sendEvent(target(), &up);
    // A field lets Enter pass after it has acted on it: whether it worked shows in what comes of it.
    return true;
}

void TourKeys::type(const QString &text) const
{
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, letter.toUpper().unicode() < 0x80 ? letter.toUpper().unicode() : 0,
                       Qt::NoModifier, letter);
        QApplication::sendEvent(target(), &down);
    }
}

QWidget *TourKeys::find(const QString &name) const
{
    for (QWidget *widget : m_window->findChildren<QWidget *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool TourKeys::click(const QString &name) const
{
    auto *button = qobject_cast<QAbstractButton *>(find(name));
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

bool TourKeys::focus(const QString &name) const
{
    QWidget *widget = find(name);
    if (widget)
        widget->setFocus(Qt::TabFocusReason);
    return widget != nullptr;
}

bool TourKeys::isAt(const QString &name) const
{
    return target()->objectName() == name;
}

} // namespace tb
