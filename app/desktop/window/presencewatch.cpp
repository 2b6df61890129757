// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/presencewatch.h"

#include <QEvent>

#include <utility>

namespace tb {

PresenceWatch::PresenceWatch(PresenceCheck &check, QObject *application, QObject *parent)
    : QObject(parent), m_check(check)
{
    application->installEventFilter(this);
}

void PresenceWatch::setOnDuty(bool onDuty)
{
    onDuty ? m_check.begin() : m_check.end();
    if (!onDuty)
        stopAsking();
}

void PresenceWatch::setLocked(bool locked)
{
    // Only the officer can unlock.
    if (m_locked && !locked)
        seen();
    m_locked = locked;
}

void PresenceWatch::seen()
{
    m_check.seen();
    stopAsking();
}

void PresenceWatch::tick()
{
    switch (m_check.step()) {
    case PresenceCheck::Step::Quiet:
        stopAsking();
        break;
    case PresenceCheck::Step::Ask:
        if (!std::exchange(m_asking, true))
            emit asked();
        break;
    case PresenceCheck::Step::Absent:
        m_check.end();
        stopAsking();
        emit absent();
        break;
    }
}

void PresenceWatch::stopAsking()
{
    if (std::exchange(m_asking, false))
        emit answered();
}

bool PresenceWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        if (!m_locked && m_check.isWatching())
            seen();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tb
