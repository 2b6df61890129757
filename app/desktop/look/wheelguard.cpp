// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/wheelguard.h"

#include <QComboBox>
#include <QEvent>

namespace tb {

WheelGuard::WheelGuard(QComboBox *list) : QObject(list)
{
    list->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    event->ignore(); // and so it goes on to the page
    return true;
}

} // namespace tb
