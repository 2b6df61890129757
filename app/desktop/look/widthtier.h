// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tb {

/// How much room a window has, in pixels at 100 %: what is large on a small screen is narrow.
enum class WidthTier : int {
    Phone, ///< below 900: one pane at a time, no rail
    Small, ///< below 1180: list or details
    Medium, ///< below 1340: rail without words
    Large,
    Huge, ///< from 1680
};

/// Of the width that `widget` has now, at the zoom in use.
WidthTier widthTier(const QWidget *widget);

} // namespace tb
