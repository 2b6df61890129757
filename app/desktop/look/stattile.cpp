// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/stattile.h"

#include "look/appearance.h"
#include "look/icon.h"

#include <QEvent>
#include <QPainter>

namespace tb {

namespace {

constexpr int kTile = 34;
constexpr int kGap = 8;
constexpr int kMargin = 6;

} // namespace

StatTile::StatTile(QString iconName, Status status, const QString &caption, QWidget *parent)
    : QAbstractButton(parent), m_iconName(std::move(iconName)), m_status(status)
{
    setText(caption);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setNumber(QStringLiteral("0"));
}

void StatTile::setNumber(const QString &number)
{
    m_number = number;
    setAccessibleName(QStringLiteral("%1: %2").arg(text(), number));
    updateGeometry();
    update();
}

void StatTile::setStatus(Status status)
{
    m_status = status;
    update();
}

QSize StatTile::sizeHint() const
{
    const int number = QFontMetrics(uiFont(this, 16, true)).horizontalAdvance(m_number);
    const int caption = QFontMetrics(uiFont(this, 13)).horizontalAdvance(text());
    return {qMax(number, caption) + scaled(this, kTile + kGap + 2 * kMargin), scaled(this, 48)};
}

bool StatTile::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void StatTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = scaled(this, 8);
    painter.setPen(Qt::NoPen);
    if (underMouse()) {
        painter.setBrush(theme.surfaceAlt);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
        painter.setPen(Qt::NoPen);
    }
    const int side = scaled(this, kTile);
    const QRect tile(scaled(this, kMargin), (height() - side) / 2, side, side);
    painter.setBrush(theme.*softTone(m_status));
    painter.drawRoundedRect(tile, radius, radius);
    const int inset = scaled(this, 7);
    paintIcon(painter, tile.adjusted(inset, inset, -inset, -inset), m_iconName, theme.*textTone(m_status));
    const QRect words(tile.right() + scaled(this, kGap), 0, width(), height());
    painter.setFont(uiFont(this, 16, true));
    painter.setPen(theme.*textTone(m_status));
    painter.drawText(words.adjusted(0, scaled(this, 2), 0, -height() / 2 + 2), Qt::AlignVCenter, m_number);
    painter.setFont(uiFont(this, 13));
    painter.setPen(theme.text2);
    painter.drawText(words.adjusted(0, height() / 2, 0, -scaled(this, 3)), Qt::AlignVCenter, text());
}

} // namespace tb
