// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/doorground.h"

#include "look/appearance.h"
#include "look/theme.h"

#include <QLinearGradient>
#include <QPainter>
#include <QWidget>

namespace tb {

void paintDoorGround(QWidget *page)
{
    QPainter painter(page);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(page);
    const QRect all = page->rect();
    QLinearGradient ground(all.topLeft(), all.bottomRight());
    ground.setColorAt(0, theme.nav);
    ground.setColorAt(1, theme.navActive);
    painter.fillRect(all, ground);
    QColor veil = theme.navText;
    veil.setAlphaF(0.03F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    const double width = all.width();
    const double height = all.height();
    painter.drawEllipse(QPointF(width * 0.24, height * 0.06), height * 0.3, height * 0.3);
    painter.drawEllipse(QPointF(width * 0.08, height * 0.95), height * 0.46, height * 0.46);
}

} // namespace tb
