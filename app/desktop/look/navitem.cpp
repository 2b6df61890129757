// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/navitem.h"

#include "look/appearance.h"
#include "look/icon.h"
#include "look/plainlabel.h"

#include <QKeyEvent>
#include <QPainter>

namespace tb {

namespace {

constexpr int kIcon = 22;

} // namespace

NavItem::NavItem(const QString &text, QString iconName, QWidget *parent)
    : QAbstractButton(parent), m_iconName(std::move(iconName))
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavItem::setBadge(int count, Badge badge)
{
    m_count = count;
    m_badge = badge;
    setAccessibleName(count > 0 ? tr("%1, %2 waiting", "room of the programme, count").arg(text()).arg(count) : text());
    update();
}

void NavItem::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? plainToolTip(text()) : QString());
    updateGeometry();
    update();
}

QSize NavItem::sizeHint() const
{
    return {scaled(this, m_compact ? 60 : 88), scaled(this, m_compact ? 50 : 60)};
}

void NavItem::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        emit stepAsked(-1);
        return;
    case Qt::Key_Down:
        emit stepAsked(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

bool NavItem::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void NavItem::paintBadge(QPainter &painter, const QRect &icon) const
{
    if (m_count <= 0)
        return;
    const Theme &theme = themeOf(this);
    const QString text = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
    const int side = scaled(this, 18);
    painter.setFont(uiFont(this, 11, true));
    const int width = qMax(side, painter.fontMetrics().horizontalAdvance(text) + scaled(this, 8));
    const QRect spot(icon.center().x() + scaled(this, 4), icon.top() - scaled(this, 8), width, side);
    painter.setPen(QPen(isChecked() ? theme.navActive : theme.nav, 2));
    painter.setBrush(m_badge == Badge::Red ? lightTheme().danger : theme.gold);
    painter.drawRoundedRect(spot, side / 2.0, side / 2.0);
    painter.setPen(m_badge == Badge::Red ? lightTheme().onStatus : lightTheme().nav);
    painter.drawText(spot, Qt::AlignCenter, text);
}

void NavItem::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(scaled(this, 7), 2, -scaled(this, 7), -2);
    painter.setPen(hasFocus() ? QPen(theme.gold, 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() || underMouse() ? QBrush(theme.navActive) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(body, scaled(this, 8), scaled(this, 8));
    if (isChecked()) {
        const int length = scaled(this, 36);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.gold);
        painter.drawRoundedRect(QRectF(-4, (height() - length) / 2.0, 8, length), 3, 3);
    }
    const QColor ink = isChecked() ? theme.navText : theme.navText2;
    const int side = scaled(this, kIcon);
    const int top = m_compact ? (height() - side) / 2 : scaled(this, 9);
    const QRect icon((width() - side) / 2, top, side, side);
    paintIcon(painter, icon, m_iconName, ink);
    paintBadge(painter, icon);
    if (m_compact)
        return;
    painter.setPen(ink);
    painter.setFont(uiFont(this, 12, isChecked()));
    painter.drawText(QRect(0, icon.bottom() + 2, width(), scaled(this, 20)), Qt::AlignCenter | Qt::TextSingleLine,
                     text());
}

} // namespace tb
