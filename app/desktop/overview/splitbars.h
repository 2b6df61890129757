// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/chartview.h"

namespace tb {

/// Lying bars with a name before and a figure behind: one part in full colour, a second one hatched. Grows with the
/// number of its rows; whoever shows it lets it scroll.
class SplitBars : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

    /// How many pixels at 100 % the names may have; longer ones end in an ellipsis.
    void setNameWidth(int pixels) { m_nameWidth = pixels; }
    /// The figure stands right behind the bar, or else at the right edge.
    void setMarksAtBars(bool at) { m_marksAtBars = at; }
    /// Every bar is as long as the whole: what is compared are shares.
    void setShares(bool on) { m_shares = on; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter &painter) override;
    QRect areaOf(int index) const override;

private:
    int rowHeight() const;
    int longest(int index) const;
    void paintRow(QPainter &painter, int index) const;

    int m_nameWidth = 116;
    bool m_marksAtBars = false;
    bool m_shares = false;
};

} // namespace tb
