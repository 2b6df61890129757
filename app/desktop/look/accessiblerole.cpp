// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace tb {

namespace {

constexpr auto kProperty = "accessibleRole";

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(kProperty) : QVariant();
    return role.isNull() ? nullptr : new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(interfaceFor); // Qt keeps each factory once
    widget->setProperty(kProperty, static_cast<int>(role));
}

} // namespace tb
