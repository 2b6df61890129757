// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/fieldinsight.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>

namespace tb {

namespace {
constexpr int kMargin = 8;
}

FieldInSight::FieldInSight(QScrollArea *area) : QObject(area), m_area(area)
{
    area->viewport()->installEventFilter(this);
    area->widget()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FieldInSight::follow);
}

void FieldInSight::follow()
{
    QWidget *field = QApplication::focusWidget();
    if (field && m_area->widget() && m_area->widget()->isAncestorOf(field))
        m_area->ensureWidgetVisible(field, 0, kMargin);
}

// Once everything has its place.
bool FieldInSight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &FieldInSight::follow, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace tb
