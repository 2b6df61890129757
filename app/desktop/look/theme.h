// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <span>

namespace tb {

/// Every colour of the programme. Two of them exist, light and dark; neither is the other turned round, and the pairs
/// that carry text keep a contrast of 4.5, edges and pictures one of 3 (WCAG 2).
struct Theme {
    bool dark = false;
    QColor window, surface, surfaceAlt, sunken; ///< grounds, from the back to the front; `sunken` lies below the window
    QColor border; ///< decoration only: too pale to be the edge of a control
    QColor borderStrong; ///< edge of fields and buttons
    QColor text, text2, text3; ///< main, secondary, hints and placeholders
    QColor accent, accentHover, accentSoft, accentText, onAccent;
    QColor nav, navActive, navText, navText2, gold;
    QColor success, successSoft, successText;
    QColor warn, warnSoft, warnText;
    QColor danger, dangerSoft, dangerText;
    QColor violet, violetSoft, violetText;
    QColor neutralSoft, neutralText;
    QColor onStatus; ///< text on a ground of success, warn or danger
};

/// Names a colour without fixing it: the theme in use gives the value when something is painted.
using Tone = QColor Theme::*;

/// A tone and its name in style sheets.
struct NamedTone {
    const char *name;
    Tone tone;
};

const Theme &lightTheme();
const Theme &darkTheme();
std::span<const NamedTone> namedTones();

} // namespace tb
