// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/pinedit.h"

#include "duty/deskpin.h"
#include "look/appearance.h"
#include "look/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tb {

namespace {
constexpr int kBox = 52;
constexpr int kLeastBox = 34;
constexpr int kGap = 10;
} // namespace

PinEdit::PinEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(DeskPin::kDigits);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhNoPredictiveText);
    setContextMenuPolicy(Qt::NoContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &PinEdit::keepDigits);
}

QSize PinEdit::sizeHint() const
{
    return {scaled(this, DeskPin::kDigits * (kBox + kGap) - kGap), scaled(this, kBox)};
}

QSize PinEdit::minimumSizeHint() const
{
    return {scaled(this, DeskPin::kDigits * (kLeastBox + kGap) - kGap), scaled(this, kBox)};
}

// What a keyboard layout or a pasted text brings besides digits is left out.
void PinEdit::keepDigits(const QString &text)
{
    QString digits = text;
    digits.removeIf([](QChar each) { return each < u'0' || each > u'9'; });
    if (digits != text)
        setText(digits);
    if (digits.size() == DeskPin::kDigits)
        emit completed(digits);
}

void PinEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        emit stepped(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PinEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const int gap = scaled(this, kGap);
    const int box = (width() + gap) / DeskPin::kDigits - gap;
    const int typed = static_cast<int>(text().size());
    const qreal radius = scaled(this, 8);
    for (int i = 0; i < DeskPin::kDigits; ++i) {
        const bool next = hasFocus() && i == std::min(typed, DeskPin::kDigits - 1);
        const qreal pen = next ? 2 : 1;
        const QRectF area = QRectF(i * (box + gap), 0, box, height()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
        painter.setPen(QPen(next ? theme.accent : theme.borderStrong, pen));
        painter.setBrush(isEnabled() ? theme.surface : theme.surfaceAlt);
        painter.drawRoundedRect(area, radius, radius);
        painter.setBrush(theme.text);
        if (i < typed) {
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(area.center(), scaled(this, 5), scaled(this, 5));
        } else if (next) {
            const qreal half = scaled(this, 10);
            painter.drawLine(area.center() - QPointF(0, half), area.center() + QPointF(0, half));
        }
    }
}

} // namespace tb
