// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace tb {

/// Gives a painted widget a role for screen readers; its name is accessibleName(). Before the widget is first shown.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace tb
