// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/chartview.h"

namespace tb {

/// A share in a thousand from day to day, with the line that should be reached. Where a day has no figure, the line has
/// a gap. What is below the target is a diamond, what reaches it a circle.
class LineChart : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

    void setTarget(int perMille, const QString &word);
    QSize sizeHint() const override;

protected:
    void paintChart(QPainter &painter) override;
    QRect areaOf(int index) const override;

private:
    QRectF plot() const;
    int lowest() const;
    qreal yOf(int perMille) const;
    QPointF centreOf(int index) const;
    void paintAxis(QPainter &painter) const;
    void paintTarget(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;

    int m_target = 0;
    QString m_targetWord;
};

} // namespace tb
