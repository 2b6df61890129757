// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace tb {

/// An outline icon of resources/icons, named without path and ending ("phone-in"), in a tone of the theme in use; it
/// follows the theme when that changes, is sharp on every screen, and goes grey when disabled.
QIcon themedIcon(const QString &name, Tone tone = &Theme::text2);

/// The same in a fixed colour, fitted into `area` (square, logical px). An unknown name paints nothing.
void paintIcon(QPainter &painter, const QRectF &area, const QString &name, const QColor &colour);

/// The mark of the programme: gold square, navy headset.
QIcon appIcon();

} // namespace tb
