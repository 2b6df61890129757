// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/phrasedelegate.h"

#include "call/markedtext.h"
#include "call/phrasemodel.h"
#include "look/appearance.h"
#include "look/chip.h"
#include "look/icon.h"

namespace tb {

namespace {

constexpr int kRowHeight = 56;
constexpr int kMargin = 14;
constexpr int kIcon = 18;
constexpr int kGap = 10;

} // namespace

QSize PhraseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(option.widget, 200), scaled(option.widget, kRowHeight)};
}

void PhraseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = paintGround(*painter, option, index);
    QRect line = area;
    line.setTop(area.top() + scaled(widget, 6));
    line.setHeight(scaled(widget, 22));
    MarkedText(index.data().toString(), m_words).paint(*painter, line, uiFont(widget, 14, true), theme.text, widget);
    line.translate(0, scaled(widget, 22));
    MarkedText(index.data(PhraseModel::TextRole).toString().simplified(), {})
        .paint(*painter, line, uiFont(widget, 13), theme.text2, widget);
    painter->restore();
}

/// Answers where the words have their place.
QRect PhraseDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, selected ? theme.accentSoft : (hovered ? theme.surfaceAlt : theme.surface));
    if (selected)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(scaled(widget, 3), option.rect.height())), theme.accent);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    QRect area = option.rect.adjusted(scaled(widget, kMargin), 0, -scaled(widget, kMargin), 0);
    const int icon = scaled(widget, kIcon);
    paintIcon(painter, QRectF(area.left(), area.top() + scaled(widget, 8), icon, icon), QStringLiteral("template"),
              theme.text3);
    area.setLeft(area.left() + icon + scaled(widget, kGap));
    const QString field = index.data(PhraseModel::FieldRole).toString();
    if (field.isEmpty())
        return area;
    const ChipContent content{field, QString(), Status::Neutral, false};
    const QSize chip = Chip::sizeFor(widget, content);
    const QRect place(area.right() + 1 - chip.width(), area.center().y() - chip.height() / 2, chip.width(),
                      chip.height());
    Chip::paintChip(painter, place, content, widget);
    area.setRight(place.left() - scaled(widget, kGap));
    return area;
}

} // namespace tb
