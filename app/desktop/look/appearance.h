// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"

#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace tb {

/// How the programme shows itself. `zoom` 1 is 100 %; 0.9 to 2 is allowed.
struct Appearance {
    bool dark = false;
    qreal zoom = 1;

    bool operator==(const Appearance &) const = default;
};

/// Style, font, palette and style sheet of the whole programme; may be called again at any time, no restart needed.
/// Remembers the appearance as properties of `app`, where `themeOf` and `zoomOf` find it.
void applyAppearance(QApplication &app, const Appearance &appearance);

/// Of the programme `widget` lives in; light and 1 before the first `applyAppearance`. Painted widgets ask on every
/// paint and keep nothing: a change of theme or zoom reaches each widget as a QEvent::StyleChange.
const Theme &themeOf(const QWidget *widget);
qreal zoomOf(const QWidget *widget);

/// `px` at 100 % in pixels at the zoom in use.
int scaled(const QWidget *widget, qreal px);
/// The interface font, `px` high at 100 %.
QFont uiFont(const QWidget *widget, qreal px, bool bold = false);

QPalette paletteFor(const Theme &theme);

} // namespace tb
