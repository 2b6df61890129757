// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/syncbutton.h"

#include "look/appearance.h"
#include "look/icon.h"

#include <QPainter>

namespace tb {

namespace {

constexpr int kIcon = 16;
constexpr int kGap = 8;
constexpr int kText = 12;

} // namespace

SyncButton::SyncButton(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setCursor(Qt::PointingHandCursor);
}

void SyncButton::setSentence(const QString &sentence, const QString &iconName, Tone iconTone, Tone textTone)
{
    m_iconName = iconName;
    m_iconTone = iconTone;
    m_textTone = textTone;
    setText(sentence);
    setAccessibleName(sentence);
    updateGeometry();
    update();
}

QSize SyncButton::sizeHint() const
{
    const QFontMetrics metrics(uiFont(this, kText));
    return {scaled(this, kIcon + 2 * kGap) + metrics.horizontalAdvance(text()) + 4, scaled(this, 28)};
}

void SyncButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(theme.surfaceAlt);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 2, -1, -2), 4, 4);
    }
    const int icon = scaled(this, kIcon);
    const int left = scaled(this, kGap) / 2;
    paintIcon(painter, QRectF(left, (height() - icon) / 2.0, icon, icon), m_iconName, theme.*m_iconTone);
    painter.setFont(uiFont(this, kText));
    painter.setPen(theme.*m_textTone);
    painter.drawText(rect().adjusted(left + icon + scaled(this, kGap), 0, 0, 0),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, text());
}

} // namespace tb
