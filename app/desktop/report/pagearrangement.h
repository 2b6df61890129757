// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace tb {

enum class PageFit { Page, Width, TwoPages, Free };

/// Where the sheets of a preview lie. Plain numbers in pixels, so that it can be tested without a window.
struct PageArrangement {
    int pageCount = 0;
    int columns = 1;
    qreal pageWidth = 0;
    qreal pageHeight = 0;
    qreal viewWidth = 0;
    bool landscape = false;

    static constexpr qreal kGap = 14;

    /// The arrangement of `pageCount` sheets of A4 in a view. Where the fit is free, `freeDpi` and `freeColumns` count.
    static PageArrangement of(int pageCount, PageFit fit, QSizeF view, qreal freeDpi, int freeColumns = 1,
                              bool landscape = false);

    qreal dotsPerInch() const;
    QSizeF size() const; ///< of everything, with the gaps around
    QRectF page(int index) const;
    /// The first sheet of the row that shows at this height.
    int pageAt(qreal y) const;
    int rowTop(int index) const; ///< to scroll to
};

} // namespace tb
