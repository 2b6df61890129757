// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/searchdelegate.h"

#include "call/markedtext.h"
#include "look/appearance.h"
#include "look/icon.h"

namespace tb {

namespace {

constexpr int kRowHeight = 49;
constexpr int kHeadingHeight = 26;
constexpr int kMargin = 16;
constexpr int kDisc = 32;
constexpr int kTextLeft = 60;
constexpr int kGap = 10;

} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto hit = index.data(SearchHits::HitRole).value<SearchHit>();
    const bool heading = hit.kind == SearchHit::Kind::Heading;
    return {scaled(option.widget, 200), scaled(option.widget, heading ? kHeadingHeight : kRowHeight)};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto hit = index.data(SearchHits::HitRole).value<SearchHit>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (hit.kind == SearchHit::Kind::Heading) {
        paintHeading(*painter, option, hit);
    } else {
        paintGround(*painter, option, hit);
        paintLines(*painter, option, hit);
    }
    painter->restore();
}

void SearchDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const SearchHit &hit)
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    painter.fillRect(option.rect, theme.surfaceAlt);
    QRect area = option.rect.adjusted(scaled(widget, kMargin), 0, -scaled(widget, kMargin), 0);
    const QFont font = uiFont(widget, 12, true);
    area.setLeft(area.left() + MarkedText(hit.title, {}).paint(painter, area, font, theme.text2, widget)
                 + scaled(widget, 8));
    MarkedText(QString::number(hit.count), {}).paint(painter, area, font, theme.text3, widget);
}

void SearchDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const SearchHit &hit)
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, selected ? theme.accentSoft : (hovered ? theme.surfaceAlt : theme.surface));
    if (selected) {
        QRect bar = option.rect;
        bar.setWidth(scaled(widget, 3));
        painter.fillRect(bar, theme.accent);
    }
    const qreal size = scaled(widget, kDisc);
    const QRectF disc(option.rect.left() + scaled(widget, kMargin), option.rect.center().y() - size / 2, size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.*softTone(hit.status));
    painter.drawEllipse(disc);
    const qreal inner = scaled(widget, 18);
    paintIcon(painter, QRectF(disc.center().x() - inner / 2, disc.center().y() - inner / 2, inner, inner), hit.icon,
              theme.*solidTone(hit.status));
}

void SearchDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option, const SearchHit &hit) const
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    QRect area = option.rect.adjusted(scaled(widget, kTextLeft), 0, -scaled(widget, kMargin), 0);
    const QFont small = uiFont(widget, 13);
    if (!hit.right.isEmpty()) {
        const int width = QFontMetrics(small).horizontalAdvance(hit.right) + scaled(widget, 4);
        QRect right = area;
        right.setLeft(area.right() + 1 - width);
        MarkedText(hit.right, {}).paint(painter, right, small, theme.text3, widget);
        area.setRight(area.right() - width - scaled(widget, kGap));
    }
    if (!hit.chip.text.isEmpty()) {
        const QSize chip = Chip::sizeFor(widget, hit.chip);
        const QRect place(area.right() + 1 - chip.width(), area.center().y() - chip.height() / 2, chip.width(),
                          chip.height());
        Chip::paintChip(painter, place, hit.chip, widget);
        area.setRight(place.left() - scaled(widget, kGap));
    }
    const bool single = hit.detail.isEmpty();
    QRect first = area;
    first.setHeight(single ? area.height() : scaled(widget, 28));
    const QStringList words = hit.kind == SearchHit::Kind::Command ? QStringList() : m_words;
    MarkedText(hit.title, words).paint(painter, first, uiFont(widget, 14), theme.text, widget);
    if (single)
        return;
    QRect second = area;
    second.setTop(area.top() + scaled(widget, 25));
    second.setHeight(scaled(widget, 20));
    MarkedText(hit.detail, words).paint(painter, second, uiFont(widget, 12), theme.text2, widget);
}

} // namespace tb
