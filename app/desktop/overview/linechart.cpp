// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/linechart.h"

#include "look/appearance.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tb {

namespace {

constexpr int kWhole = 1000;
constexpr int kRoomForWords = 58;
constexpr int kRoomForNumbers = 34;
constexpr int kRoomForDays = 22;
constexpr int kSmallestLabel = 30;

} // namespace

void LineChart::setTarget(int perMille, const QString &word)
{
    m_target = perMille;
    m_targetWord = word;
    update();
}

QSize LineChart::sizeHint() const
{
    return {scaled(this, 360), scaled(this, 140)};
}

QRectF LineChart::plot() const
{
    return QRectF(rect()).adjusted(scaled(this, kRoomForNumbers), scaled(this, 8), -scaled(this, kRoomForWords),
                                   -scaled(this, kRoomForDays));
}

// The axis begins at the next 10 % below everything that is shown: a rate of 96 % is no flat line, and none is cut.
int LineChart::lowest() const
{
    int low = std::min(m_target, 900);
    for (const ChartPoint &each : points())
        low = std::min(low, each.value.value_or(kWhole));
    return std::max(0, (low - 20) / 100 * 100);
}

qreal LineChart::yOf(int perMille) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * (perMille - lowest()) / (kWhole - lowest());
}

QPointF LineChart::centreOf(int index) const
{
    const QRectF area = plot();
    const qreal step = count() > 1 ? area.width() / (count() - 1) : 0;
    const qreal x = count() > 1 ? area.left() + index * step : area.center().x();
    return {x, yOf(point(index).value.value_or(lowest()))};
}

QRect LineChart::areaOf(int index) const
{
    const QRectF area = plot();
    const qreal step = count() > 1 ? area.width() / (count() - 1) : area.width();
    const qreal width = std::max<qreal>(step, 2);
    return QRectF(centreOf(index).x() - width / 2, 0, width, height()).toRect();
}

void LineChart::paintChart(QPainter &painter)
{
    paintAxis(painter);
    paintTarget(painter);
    paintLine(painter);
    paintMarks(painter);
}

void LineChart::paintAxis(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRectF area = plot();
    painter.setFont(uiFont(this, 12));
    const int step = kWhole - lowest() > 400 ? 200 : kWhole - lowest() > 200 ? 100 : 50;
    for (int tick = kWhole; tick >= lowest(); tick -= step) {
        painter.setPen(theme.border);
        painter.drawLine(QPointF(area.left(), yOf(tick)), QPointF(area.right(), yOf(tick)));
        painter.setPen(theme.text2);
        const QRectF where(0, yOf(tick) - 10, area.left() - scaled(this, 6), 20);
        painter.drawText(where, Qt::AlignRight | Qt::AlignVCenter, QString::number(tick / 10));
    }
    qreal free = -1;
    for (int i = count() - 1; i >= 0; --i) {
        const QPointF at = centreOf(i);
        const qreal width = painter.fontMetrics().horizontalAdvance(point(i).label) + scaled(this, 8);
        if (free >= 0 && at.x() + std::max<qreal>(width, scaled(this, kSmallestLabel)) / 2 > free)
            continue;
        painter.drawText(QRectF(at.x() - width, area.bottom() + 2, 2 * width, scaled(this, 20)),
                         Qt::AlignHCenter | Qt::AlignTop, point(i).label);
        free = at.x() - width / 2;
    }
}

void LineChart::paintTarget(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRectF area = plot();
    const qreal y = yOf(m_target);
    painter.setPen(QPen(theme.warn, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setPen(theme.warnText);
    painter.setFont(uiFont(this, 12, true));
    // The last figure stands there as well: the word makes room for it.
    const std::optional<int> last = count() > 0 ? points().back().value : std::nullopt;
    const qreal apart = last ? y - yOf(*last) : 0;
    const qreal down = last && std::abs(apart) < scaled(this, 18) ? (apart >= 0 ? 11 : -11) : 0;
    painter.drawText(QRectF(area.right() + 4, y - 10 + scaled(this, down), scaled(this, kRoomForWords), 20),
                     Qt::AlignVCenter, m_targetWord);
}

void LineChart::paintLine(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    QPainterPath line;
    bool drawn = false;
    for (int i = 0; i < count(); ++i) {
        if (!point(i).value) {
            drawn = false;
            continue;
        }
        drawn ? line.lineTo(centreOf(i)) : line.moveTo(centreOf(i));
        drawn = true;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, scaled(this, 2)));
    painter.drawPath(line);
}

void LineChart::paintMarks(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const qreal r = scaled(this, 4);
    painter.setPen(QPen(theme.surface, 1.5));
    for (int i = 0; i < count(); ++i) {
        if (!point(i).value)
            continue;
        const QPointF at = centreOf(i);
        painter.setBrush(point(i).attention ? theme.danger : theme.accent);
        if (point(i).attention)
            painter.drawPolygon(QPolygonF(
                {at + QPointF(0, -r - 1), at + QPointF(r + 1, 0), at + QPointF(0, r + 1), at + QPointF(-r - 1, 0)}));
        else
            painter.drawEllipse(at, r, r);
    }
    if (count() == 0 || !points().back().value)
        return;
    const QPointF last = centreOf(count() - 1);
    painter.setPen(points().back().attention ? theme.dangerText : theme.accentText);
    painter.setFont(uiFont(this, 13, true));
    painter.drawText(QRectF(plot().right() + 6, last.y() - 10, scaled(this, kRoomForWords), 20), Qt::AlignVCenter,
                     points().back().mark);
}

} // namespace tb
