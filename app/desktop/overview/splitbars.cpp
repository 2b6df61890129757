// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/splitbars.h"

#include "look/appearance.h"

#include <QPainter>

#include <algorithm>

namespace tb {

namespace {

constexpr int kRow = 21;
constexpr int kMost = 32;
constexpr int kLeastName = 116;
constexpr int kGap = 8;
constexpr int kMark = 74;

} // namespace

QSize SplitBars::minimumSizeHint() const
{
    return {scaled(this, std::min(m_nameWidth, kLeastName) + kMark + 70), scaled(this, kRow) * std::max(1, count())};
}

QSize SplitBars::sizeHint() const
{
    return {scaled(this, 300), scaled(this, kMost) * std::max(1, count())};
}

int SplitBars::rowHeight() const
{
    return std::clamp(height() / std::max(1, count()), scaled(this, kRow), scaled(this, kMost));
}

int SplitBars::longest(int index) const
{
    if (m_shares)
        return std::max(1, point(index).value.value_or(0) + point(index).second);
    int longest = 1;
    for (const ChartPoint &each : points())
        longest = std::max(longest, each.value.value_or(0) + each.second);
    return longest;
}

QRect SplitBars::areaOf(int index) const
{
    return {0, index * rowHeight(), width(), rowHeight()};
}

void SplitBars::paintChart(QPainter &painter)
{
    for (int i = 0; i < count(); ++i)
        paintRow(painter, i);
}

void SplitBars::paintRow(QPainter &painter, int index) const
{
    const Theme &theme = themeOf(this);
    const ChartPoint &each = point(index);
    const QRect row = areaOf(index);
    const int nameWidth = std::min(scaled(this, m_nameWidth), row.width() / 2);
    painter.setFont(uiFont(this, 13));
    painter.setPen(theme.text);
    const QString name = painter.fontMetrics().elidedText(each.label, Qt::ElideRight, nameWidth - 4);
    painter.drawText(QRect(0, row.top(), nameWidth, row.height()), Qt::AlignVCenter, name);
    const qreal full = row.width() - nameWidth - scaled(this, kGap + kMark);
    const qreal tall = scaled(this, 14);
    QRectF bar(nameWidth + scaled(this, kGap), row.center().y() - tall / 2 + 1, 0, tall);
    bar.setWidth(full * each.value.value_or(0) / longest(index));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.*each.tone);
    painter.drawRoundedRect(bar, 3, 3);
    qreal end = bar.right();
    if (each.second > 0) {
        const qreal wide = std::max<qreal>(full * each.second / longest(index), scaled(this, 5));
        paintHatched(painter, {end + 2, bar.top(), wide, tall});
        end += 2 + wide;
    }
    painter.setFont(uiFont(this, 13, true));
    painter.setPen(each.attention ? theme.dangerText : theme.text);
    const QRectF where = m_marksAtBars
        ? QRectF(end + scaled(this, kGap), row.top(), row.right() - end, row.height())
        : QRectF(row.right() - scaled(this, kMark), row.top(), scaled(this, kMark), row.height());
    painter.drawText(where, Qt::AlignVCenter | (m_marksAtBars ? Qt::AlignLeft : Qt::AlignRight), each.mark);
}

} // namespace tb
