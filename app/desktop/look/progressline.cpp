// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/progressline.h"

#include "look/accessiblerole.h"
#include "look/appearance.h"

#include <QPainter>

namespace tb {

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::ProgressBar);
}

void ProgressLine::setProgress(double part, Status status)
{
    m_part = qBound(0.0, part, 1.0);
    m_status = status;
    setAccessibleDescription(QStringLiteral("%1 %").arg(qRound(m_part * 100)));
    update();
}

QSize ProgressLine::sizeHint() const
{
    return {scaled(this, 60), scaled(this, 3)};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.border);
    painter.fillRect(QRectF(0, 0, width() * m_part, height()), theme.*solidTone(m_status));
}

} // namespace tb
