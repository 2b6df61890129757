// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/idlelock.h"

#include <QEvent>

namespace tb {

IdleLock::IdleLock(QObject *application, std::chrono::milliseconds patience)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);
    application->installEventFilter(this);
}

void IdleLock::setActive(bool active)
{
    if (active)
        m_timer.start();
    else
        m_timer.stop();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        if (m_timer.isActive())
            m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tb
