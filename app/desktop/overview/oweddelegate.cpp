// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/oweddelegate.h"

#include "look/appearance.h"
#include "look/chip.h"
#include "look/icon.h"

#include <QPainter>

namespace tb {

QSize OwedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(option.widget, 200), scaled(option.widget, 42)};
}

void OwedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    const bool late = index.data(LateRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentSoft);
    const QRect area = option.rect.adjusted(scaled(widget, 2), 0, -scaled(widget, 2), 0);
    const int icon = scaled(widget, 18);
    paintIcon(*painter, QRect(area.left(), area.center().y() - icon / 2, icon, icon),
              late ? QStringLiteral("clock-alert") : QStringLiteral("clock"), late ? theme.danger : theme.warn);
    const ChipContent chip{index.data(TermRole).toString(), {}, late ? Status::Danger : Status::Warn, late};
    const QSize size = Chip::sizeFor(widget, chip);
    const QRect chipArea(QPoint(area.right() - size.width(), area.center().y() - size.height() / 2), size);
    Chip::paintChip(*painter, chipArea, chip, widget);
    const int left = area.left() + icon + scaled(widget, 10);
    const int wide = chipArea.left() - left - scaled(widget, 8);
    const auto line = [&](int top, const QFont &font, const QColor &ink, const QString &text) {
        painter->setFont(font);
        painter->setPen(ink);
        const QRect where(left, area.top() + scaled(widget, top), wide, scaled(widget, 19));
        painter->drawText(where, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, wide));
    };
    line(2, uiFont(widget, 13, true), theme.text, index.data(Qt::DisplayRole).toString());
    line(21, uiFont(widget, 12), theme.text2, index.data(SecondRole).toString());
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

} // namespace tb
