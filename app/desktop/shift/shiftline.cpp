// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/shiftline.h"

#include "look/appearance.h"
#include "look/shiftwords.h"

#include <QPainter>

#include <algorithm>

namespace tb {

namespace {

constexpr int kHeight = 74;
constexpr int kBar = 8;
constexpr int kSide = 8;
constexpr int kMarker = 8;

} // namespace

ShiftLine::ShiftLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShiftLine::setShift(Moment from, Moment to, Moment now)
{
    m_from = from;
    m_to = to;
    m_now = now;
    setAccessibleName(
        tr("Shift %1, now %2", "hours, time of day").arg(ShiftWords::range(from, to), ShiftWords::clock(now)));
    update();
}

QSize ShiftLine::sizeHint() const
{
    return {scaled(this, 320), scaled(this, kHeight)};
}

QSize ShiftLine::minimumSizeHint() const
{
    return {scaled(this, 240), scaled(this, kHeight)};
}

double ShiftLine::part() const
{
    const auto all = static_cast<double>((m_to - m_from).count());
    return all <= 0 ? 0 : std::clamp(static_cast<double>((m_now - m_from).count()) / all, 0.0, 1.0);
}

void ShiftLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const int side = scaled(this, kSide);
    const int third = height() / 3;
    const QRectF bar(side, height() / 2.0 - scaled(this, kBar) / 2.0, width() - 2 * side, scaled(this, kBar));
    const double x = bar.left() + bar.width() * part();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(theme.success);
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), x - bar.left(), bar.height()), 3, 3);
    painter.setPen(QPen(theme.success, 3));
    painter.setBrush(theme.surface);
    const double radius = scaled(this, kMarker);
    painter.drawEllipse(QPointF(x, bar.center().y()), radius, radius);
    painter.setFont(uiFont(this, 14, true));
    painter.setPen(theme.successText);
    const QRect mark(std::clamp(static_cast<int>(x) - 40, 0, std::max(0, width() - 80)), 0, 80, third);
    painter.drawText(mark, Qt::AlignCenter, ShiftWords::clock(m_now));
    painter.setFont(uiFont(this, 13));
    painter.setPen(theme.text2);
    const QRect foot(side, height() - third, width() - 2 * side, third);
    painter.drawText(foot, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), ShiftWords::clock(m_from));
    painter.drawText(foot, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), ShiftWords::clock(m_to));
    painter.setFont(uiFont(this, 13, true));
    painter.setPen(theme.text);
    const QString left = m_now < m_from
        ? tr("in %1", "span of time").arg(ShiftWords::span(m_from - m_now))
        : tr("%1 left", "span of time").arg(ShiftWords::span(m_to - m_now + seconds(59)));
    painter.drawText(foot, Qt::AlignCenter, left);
}

} // namespace tb
