// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/keycap.h"

#include "look/appearance.h"

#include <QFontMetrics>
#include <QPainter>

namespace tb {

KeyCap::KeyCap(QString key, QWidget *parent) : QWidget(parent), m_key(std::move(key))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    return sizeFor(this, m_key);
}

QSize KeyCap::sizeFor(const QWidget *widget, const QString &key)
{
    if (key.isEmpty())
        return {0, 0};
    const int text = QFontMetrics(uiFont(widget, 11, true)).horizontalAdvance(key);
    return {qMax(scaled(widget, 20), text + scaled(widget, 11)), scaled(widget, 19)};
}

void KeyCap::paint(QPainter &painter, const QRect &area, const QString &key, const QColor &ink, const QColor &edge,
                   const QColor &ground, const QWidget *widget)
{
    if (key.isEmpty())
        return;
    QRect cap(QPoint(), sizeFor(widget, key));
    cap.moveCenter(area.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), scaled(widget, 4), scaled(widget, 4));
    painter.setPen(ink);
    painter.setFont(uiFont(widget, 11, true));
    painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, key);
    painter.restore();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paint(painter, rect(), m_key, theme.text2, theme.borderStrong, theme.surface, this);
}

} // namespace tb
