// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/chip.h"

#include "look/accessiblerole.h"
#include "look/appearance.h"
#include "look/icon.h"

#include <QFontMetrics>
#include <QPainter>

namespace tb {

namespace {

/// At 100 %, in px.
struct Measure {
    int height;
    int font;
    int icon;
    int gap;
    int padding;
};

const Measure &measureOf(Chip::Size size)
{
    static const Measure small{23, 12, 14, 5, 8};
    static const Measure pill{36, 13, 20, 8, 14};
    return size == Chip::Size::Pill ? pill : small;
}

} // namespace

Chip::Chip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
}

Chip::Chip(const ChipContent &content, QWidget *parent) : Chip(parent)
{
    setContent(content);
}

void Chip::setContent(const ChipContent &content)
{
    m_content = content;
    setAccessibleName(content.text);
    updateGeometry();
    update();
}

void Chip::setSize(Size size)
{
    m_size = size;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return sizeFor(this, m_content, m_size);
}

QSize Chip::sizeFor(const QWidget *widget, const ChipContent &content, Size size)
{
    const Measure &measure = measureOf(size);
    const int words = QFontMetrics(uiFont(widget, measure.font, true)).horizontalAdvance(content.text);
    const int icon = content.icon.isEmpty() ? 0 : scaled(widget, measure.icon + measure.gap);
    return {words + icon + 2 * scaled(widget, measure.padding), scaled(widget, measure.height)};
}

void Chip::paintChip(QPainter &painter, const QRect &area, const ChipContent &content, const QWidget *widget, Size size)
{
    const Theme &theme = themeOf(widget);
    const Measure &measure = measureOf(size);
    const QColor ground = theme.*(content.solid ? solidTone(content.status) : softTone(content.status));
    const QColor ink = content.solid ? (content.status == Status::Accent ? theme.onAccent : theme.onStatus)
                                     : theme.*textTone(content.status);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(area, area.height() / 2.0, area.height() / 2.0);
    QRect words = area.adjusted(scaled(widget, measure.padding), 0, -scaled(widget, measure.padding), 0);
    if (!content.icon.isEmpty()) {
        paintIcon(painter, QRect(words.left(), area.top(), scaled(widget, measure.icon), area.height()), content.icon,
                  ink);
        words.setLeft(words.left() + scaled(widget, measure.icon + measure.gap));
    }
    painter.setPen(ink);
    painter.setFont(uiFont(widget, measure.font, true));
    words.adjust(0, 0, 1, 0);
    const QString text = painter.fontMetrics().elidedText(content.text, Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter.restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_content, this, m_size);
}

} // namespace tb
