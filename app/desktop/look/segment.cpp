// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/segment.h"

#include "look/appearance.h"
#include "look/icon.h"

#include <QKeyEvent>
#include <QPainter>

namespace tb {

namespace {

constexpr int kIcon = 16;
constexpr int kGap = 6;
constexpr int kPadding = 12;

QSize textSize(const Segment *segment)
{
    return QFontMetrics(uiFont(segment, 13, true)).size(Qt::TextShowMnemonic | Qt::TextSingleLine, segment->text());
}

} // namespace

Segment::Segment(const QString &text, QString iconName, QWidget *parent)
    : QRadioButton(text, parent), m_iconName(std::move(iconName))
{
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

/// As wide as its words in bold, so that nothing moves when the choice does.
QSize Segment::sizeHint() const
{
    const int icon = m_iconName.isEmpty() ? 0 : scaled(this, kIcon + kGap);
    return {textSize(this).width() + icon + 2 * scaled(this, kPadding), scaled(this, 28)};
}

void Segment::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        emit stepAsked(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        emit stepAsked(1);
        return;
    default:
        QRadioButton::keyPressEvent(event);
    }
}

bool Segment::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QRadioButton::event(event);
}

void Segment::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = scaled(this, 5);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked()) {
        painter.setPen(QPen(theme.dark ? theme.borderStrong : theme.border, 1));
        painter.setBrush(theme.dark ? theme.neutralSoft : theme.surface);
        painter.drawRoundedRect(body.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body, radius, radius);
    }
    const QColor ink = !isEnabled() ? theme.text3 : isChecked() ? theme.text : theme.text2;
    const int icon = m_iconName.isEmpty() ? 0 : scaled(this, kIcon + kGap);
    QRect words = rect();
    words.setWidth(textSize(this).width() + icon);
    words.moveCenter(rect().center());
    paintIcon(painter, QRect(words.left(), 0, scaled(this, kIcon), height()), m_iconName, ink);
    painter.setPen(ink);
    painter.setFont(uiFont(this, 13, isChecked()));
    const int flags = Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::AlignVCenter;
    painter.drawText(words.adjusted(icon, 0, 0, 0), flags | static_cast<int>(icon ? Qt::AlignLeft : Qt::AlignHCenter),
                     text());
}

} // namespace tb
