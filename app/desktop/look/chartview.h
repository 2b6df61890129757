// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace tb {

/// One point, bar or row of a chart.
struct ChartPoint {
    QString label; ///< beside the axis
    QString mark; ///< the figure as it is written beside the bar
    QString spoken; ///< the whole in one sentence: for the tooltip, the table and screen readers
    std::optional<int> value; ///< nothing: there is no such figure
    int second = 0; ///< hatched, on top of the first
    bool attention = false; ///< below what is wanted: another shape, not only another colour
    Tone tone = &Theme::accent;
};

/// A painted picture of figures. One tab stop; ← → ↑ ↓ Home End go from point to point and say it, Enter or a click
/// opens what is behind it, T asks for the table. Colour never tells anything alone.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setPoints(std::vector<ChartPoint> points);
    const std::vector<ChartPoint> &points() const { return m_points; }
    /// What the picture says as a whole, for whoever cannot see it.
    void setSummary(const QString &sentence);
    int current() const { return m_current; } ///< -1: none yet

signals:
    void pointChosen(int index);
    void tableAsked();

protected:
    virtual void paintChart(QPainter &painter) = 0;
    /// Where the point can be pressed, and what the focus is drawn around.
    virtual QRect areaOf(int index) const = 0;
    /// The whole numbers at which an axis up to `highest` is ruled, from 0.
    static std::vector<int> ticksUpTo(int highest);

    int count() const { return static_cast<int>(m_points.size()); }
    const ChartPoint &point(int index) const { return m_points[static_cast<std::size_t>(index)]; }
    void paintHatched(QPainter &painter, const QRectF &area) const;

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void goTo(int index);
    int pointAt(const QPoint &position) const;

    std::vector<ChartPoint> m_points;
    QString m_summary;
    int m_current = -1;
};

} // namespace tb
