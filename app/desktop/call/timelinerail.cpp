// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/timelinerail.h"

#include "look/appearance.h"
#include "look/icon.h"

#include <QPainter>

namespace tb {

namespace {

constexpr int kDisc = 28;

} // namespace

TimelineRail::TimelineRail(QString icon, Status status, bool last, QWidget *parent)
    : QWidget(parent), m_icon(std::move(icon)), m_status(status), m_last(last)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize TimelineRail::sizeHint() const
{
    return {scaled(this, kDisc), scaled(this, kDisc)};
}

void TimelineRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const qreal size = scaled(this, kDisc);
    if (!m_last)
        painter.fillRect(QRectF(size / 2 - 1, size + 2, 2, height() - size), theme.border);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.*softTone(m_status));
    painter.drawEllipse(QRectF(0, 0, size, size));
    const qreal inner = scaled(this, 15);
    paintIcon(painter, QRectF((size - inner) / 2, (size - inner) / 2, inner, inner), m_icon, theme.*textTone(m_status));
}

} // namespace tb
