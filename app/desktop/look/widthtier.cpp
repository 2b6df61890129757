// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/widthtier.h"

#include "look/appearance.h"

#include <QWidget>

namespace tb {

WidthTier widthTier(const QWidget *widget)
{
    const qreal width = widget->width() / zoomOf(widget);
    if (width < 900)
        return WidthTier::Phone;
    if (width < 1180)
        return WidthTier::Small;
    if (width < 1340)
        return WidthTier::Medium;
    return width < 1680 ? WidthTier::Large : WidthTier::Huge;
}

} // namespace tb
