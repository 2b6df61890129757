// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/stackedhours.h"

#include "look/appearance.h"

#include <QPainter>

#include <algorithm>

namespace tb {

QSize StackedHours::sizeHint() const
{
    return {scaled(this, 360), scaled(this, 140)};
}

QRectF StackedHours::plot() const
{
    return QRectF(rect()).adjusted(scaled(this, 34), scaled(this, 18), -scaled(this, 4), -scaled(this, 22));
}

int StackedHours::highest() const
{
    int highest = 4;
    for (const ChartPoint &each : points())
        highest = std::max(highest, each.value.value_or(0) + each.second);
    return highest;
}

QRect StackedHours::areaOf(int index) const
{
    const QRectF area = plot();
    const qreal step = area.width() / std::max(1, count());
    return QRectF(area.left() + index * step, 0, step, height()).toRect();
}

void StackedHours::paintChart(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    const QRectF area = plot();
    const qreal unit = area.height() / highest();
    painter.setFont(uiFont(this, 12));
    for (const int tick : ticksUpTo(highest())) {
        const qreal y = area.bottom() - tick * unit;
        painter.setPen(theme.border);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.text2);
        painter.drawText(QRectF(0, y - 10, area.left() - scaled(this, 6), 20), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(tick));
    }
    for (int i = 0; i < count(); ++i)
        paintBar(painter, i, unit);
}

void StackedHours::paintBar(QPainter &painter, int index, qreal unit) const
{
    const Theme &theme = themeOf(this);
    const QRectF area = plot();
    const QRectF slot(areaOf(index));
    const ChartPoint &each = point(index);
    const qreal width = std::min<qreal>(slot.width() * 0.64, scaled(this, 34));
    const qreal left = slot.center().x() - width / 2;
    const QRectF first(left, area.bottom() - each.value.value_or(0) * unit, width, each.value.value_or(0) * unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.*each.tone);
    painter.drawRoundedRect(first, 2, 2);
    painter.setFont(uiFont(this, 12));
    // Where there is no room for each hour, every second or third is named.
    const int step = std::max(1, qCeil((painter.fontMetrics().horizontalAdvance(each.label) + 4) / slot.width()));
    if (index % step == 0) {
        painter.setPen(theme.text2);
        const QRectF below(slot.center().x() - 40, area.bottom() + 2, 80, scaled(this, 20));
        painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, each.label);
    }
    if (each.second == 0)
        return;
    const qreal tall = std::max<qreal>(each.second * unit, scaled(this, 5));
    const QRectF second(left, first.top() - tall - 1, width, tall);
    paintHatched(painter, second);
    painter.setPen(theme.dangerText);
    painter.setFont(uiFont(this, 12, true));
    painter.drawText(QRectF(left - 20, second.top() - scaled(this, 17), width + 40, scaled(this, 16)),
                     Qt::AlignHCenter | Qt::AlignBottom, each.mark);
}

} // namespace tb
