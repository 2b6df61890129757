// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagearrangement.h"

#include <QtMath>

namespace tb {
namespace {

constexpr qreal kInchesWide = 210 / 25.4;
constexpr qreal kInchesHigh = 297 / 25.4;
constexpr qreal kSmallestDpi = 8;

} // namespace

PageArrangement PageArrangement::of(int pageCount, PageFit fit, QSizeF view, qreal freeDpi, int freeColumns,
                                    bool landscape)
{
    const qreal wide = landscape ? kInchesHigh : kInchesWide;
    const qreal high = landscape ? kInchesWide : kInchesHigh;
    const int columns = fit == PageFit::TwoPages ? 2 : (fit == PageFit::Free ? freeColumns : 1);
    const qreal byWidth = (view.width() - kGap * (columns + 1)) / (wide * columns);
    const qreal byHeight = (view.height() - kGap * 2) / high;
    qreal dpi = freeDpi;
    if (fit == PageFit::Width)
        dpi = byWidth;
    else if (fit != PageFit::Free)
        dpi = qMin(byWidth, byHeight);
    dpi = qMax(dpi, kSmallestDpi);
    return {pageCount, columns, wide * dpi, high * dpi, view.width(), landscape};
}

qreal PageArrangement::dotsPerInch() const
{
    return pageWidth / (landscape ? kInchesHigh : kInchesWide);
}

QSizeF PageArrangement::size() const
{
    const int rows = (pageCount + columns - 1) / columns;
    return {columns * (pageWidth + kGap) + kGap, rows * (pageHeight + kGap) + kGap};
}

QRectF PageArrangement::page(int index) const
{
    const qreal used = size().width();
    const qreal left = qMax<qreal>(0, (viewWidth - used) / 2) + kGap;
    const int row = index / columns;
    const int column = index % columns;
    return {left + column * (pageWidth + kGap), kGap + row * (pageHeight + kGap), pageWidth, pageHeight};
}

int PageArrangement::pageAt(qreal y) const
{
    if (pageCount == 0)
        return 0;
    const int row = qFloor(qMax<qreal>(0, y) / (pageHeight + kGap));
    return qMin(row * columns, pageCount - 1);
}

int PageArrangement::rowTop(int index) const
{
    return qFloor(page(index).top() - kGap);
}

} // namespace tb
