// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/chartview.h"

namespace tb {

/// Upright bars: what was answered, and on top of it, hatched and with its number, what was missed.
class StackedHours : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

    QSize sizeHint() const override;

protected:
    void paintChart(QPainter &painter) override;
    QRect areaOf(int index) const override;

private:
    QRectF plot() const;
    int highest() const;
    void paintBar(QPainter &painter, int index, qreal unit) const;
};

} // namespace tb
