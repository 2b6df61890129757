// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/calldelegate.h"

#include "call/callface.h"
#include "call/calllistmodel.h"
#include "look/appearance.h"
#include "look/icon.h"

#include <QPainter>

#include <algorithm>

namespace tb {

namespace {

constexpr int kRowHeight = 58;
constexpr int kSectionHeight = 28;
constexpr int kMargin = 16; ///< left and right
constexpr int kDisc = 34;
constexpr int kTextLeft = 60;
constexpr int kGap = 10;

QRect line(const QStyleOptionViewItem &option, int top, int height)
{
    const QWidget *widget = option.widget;
    return QRect(option.rect.left() + scaled(widget, kTextLeft), option.rect.top() + scaled(widget, top),
                 option.rect.width() - scaled(widget, kTextLeft + kMargin - 2), scaled(widget, height));
}

/// Writes at the left of `area` and answers the width that it took.
int write(QPainter &painter, const QRect &area, const QFont &font, const QColor &ink, const QString &text,
          Qt::Alignment side = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return std::min(area.width(), metrics.horizontalAdvance(shown));
}

} // namespace

QSize CallDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool section = index.data(CallListModel::SectionRole).isValid();
    return {scaled(option.widget, 200), scaled(option.widget, section ? kSectionHeight : kRowHeight)};
}

void CallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(CallListModel::SectionRole).isValid()) {
        paintSection(*painter, option, index);
    } else {
        const auto face = index.data(CallListModel::FaceRole).value<CallFace>();
        paintGround(*painter, option);
        paintDisc(*painter, option, face);
        paintFirstLine(*painter, option, face);
        paintSecondLine(*painter, option, face);
    }
    painter->restore();
}

void CallDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    const bool pressing = index.data(CallListModel::PressingRole).toBool();
    painter.fillRect(option.rect, theme.surfaceAlt);
    const QRect area = option.rect.adjusted(scaled(widget, kMargin), 0, -scaled(widget, kMargin), 0);
    const QFont font = uiFont(widget, 12, true);
    const int used = write(painter, area, font, pressing ? theme.dangerText : theme.text2,
                           index.data(CallListModel::SectionRole).toString());
    const QString count = QString::number(index.data(CallListModel::CountRole).toInt());
    write(painter, area.adjusted(used + scaled(widget, 8), 0, 0, 0), font, theme.text3, count);
}

void CallDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, selected ? theme.accentSoft : (hovered ? theme.surfaceAlt : theme.surface));
    const bool active = option.state & QStyle::State_Active && option.widget && option.widget->hasFocus();
    if (selected) {
        QRect bar = option.rect;
        bar.setWidth(scaled(option.widget, 3));
        painter.fillRect(bar, active ? theme.accent : theme.text3);
    }
    const int left = option.rect.left() + scaled(option.widget, kMargin);
    painter.fillRect(QRect(left, option.rect.bottom(), option.rect.right() - left, 1), theme.border);
}

void CallDelegate::paintDisc(QPainter &painter, const QStyleOptionViewItem &option, const CallFace &face)
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    const qreal size = scaled(widget, kDisc);
    const QRectF disc(option.rect.left() + scaled(widget, kMargin - 2), option.rect.center().y() - size / 2, size,
                      size);
    painter.setPen(face.ring ? QPen(theme.border, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(face.ring ? QBrush(theme.surface) : QBrush(theme.*softTone(face.iconStatus)));
    painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75));
    const qreal inner = scaled(widget, 18);
    const QRectF spot(disc.center().x() - inner / 2, disc.center().y() - inner / 2, inner, inner);
    paintIcon(painter, spot, face.icon, theme.*solidTone(face.iconStatus));
}

void CallDelegate::paintFirstLine(QPainter &painter, const QStyleOptionViewItem &option, const CallFace &face)
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    QRect area = line(option, 7, 23);
    const QSize chip = Chip::sizeFor(widget, face.chip);
    const QRect chipArea(area.right() + 1 - chip.width(), area.center().y() - chip.height() / 2, chip.width(),
                         chip.height());
    Chip::paintChip(painter, chipArea, face.chip, widget);
    area.setRight(chipArea.left() - scaled(widget, kGap));
    const QFont nameFont = uiFont(widget, 14, true);
    const QFont numberFont = uiFont(widget, 13);
    const int used = write(painter, area, nameFont, theme.text, face.name) + scaled(widget, kGap);
    // Half a number is none: where the name leaves no room for it, it stands in the details alone.
    if (QFontMetrics(numberFont).horizontalAdvance(face.number) <= area.width() - used)
        write(painter, area.adjusted(used, 0, 0, 0), numberFont, theme.text2, face.number);
}

void CallDelegate::paintSecondLine(QPainter &painter, const QStyleOptionViewItem &option, const CallFace &face)
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    QRect area = line(option, 31, 20);
    const QFont font = uiFont(widget, 13);
    const int timeWidth = QFontMetrics(font).horizontalAdvance(face.time);
    write(painter, area, font, face.timePresses ? theme.dangerText : theme.text3, face.time, Qt::AlignRight);
    area.setRight(area.right() - timeWidth - scaled(widget, kGap));
    const auto mark = [&](const char *icon, const QColor &ink) {
        const int size = scaled(widget, 14);
        const QRectF spot(area.right() - size, area.center().y() - size / 2.0, size, size);
        paintIcon(painter, spot, QString::fromLatin1(icon), ink);
        area.setRight(area.right() - size - scaled(widget, 6));
    };
    if (face.pending)
        mark("cloud-up", theme.text3);
    if (face.toBeLookedAt)
        mark("alert-circle", theme.warn);
    write(painter, area, font, theme.text2, face.text);
}

} // namespace tb
