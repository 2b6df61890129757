// SPDX-License-Identifier: GPL-3.0-or-later
#include "city/concerndelegate.h"

#include "city/citymodel.h"
#include "city/citywords.h"
#include "look/appearance.h"
#include "look/icon.h"

#include <QPainter>
#include <QPainterPath>

namespace tb {

namespace {
constexpr int kRow = 52;
constexpr int kWeek = 52;
constexpr int kRate = 48;
constexpr int kWeight = 100;
} // namespace

void ConcernDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = themeOf(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, selected ? theme.accentSoft : theme.surface);
    if (selected)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(scaled(option.widget, 3), option.rect.height())),
                         theme.accent);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
}

// A day without calls breaks the line: nothing is known of it.
void ConcernDelegate::paintWeek(QPainter &painter, const QRectF &area, const UnitStatus &status, const QColor &ink)
{
    QPainterPath path;
    bool drawing = false;
    const qreal step = area.width() / std::max<qreal>(1, static_cast<qreal>(status.days.size()) - 1);
    for (size_t day = 0; day < status.days.size(); ++day) {
        const std::optional<int> rate = answeredPerMille(status.days[day]);
        const QPointF spot(area.left() + step * static_cast<qreal>(day),
                           area.bottom() - area.height() * (rate.value_or(0) / 1000.0));
        if (rate && drawing)
            path.lineTo(spot);
        else if (rate)
            path.moveTo(spot);
        drawing = rate.has_value();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.6));
    painter.drawPath(path);
}

void ConcernDelegate::paintWords(QPainter &painter, const QRect &area, const QWidget *widget, const UnitStatus &status)
{
    const Theme &theme = themeOf(widget);
    const auto write = [&](int top, const QFont &font, const QColor &ink, const QString &text) {
        painter.setFont(font);
        painter.setPen(ink);
        const QRect row(area.left(), area.top() + scaled(widget, top), area.width(), scaled(widget, 20));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, row.width()));
    };
    write(6, uiFont(widget, 14, true), theme.text, status.unit.name);
    write(26, uiFont(widget, 12), theme.text2, CityWords::course(status));
}

void ConcernDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const UnitStatus *status = CityModel::statusOf(index);
    if (!status)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    const UnitConcern concern = concernOf(*status);
    const QColor ink = theme.*textTone(CityWords::statusOf(concern));
    const auto px = [widget](int n) { return scaled(widget, n); };
    const QRect area = option.rect.adjusted(px(12), 0, -px(14), 0);
    const int icon = px(20);
    paintIcon(*painter, QRectF(area.left(), area.center().y() - icon / 2.0, icon, icon), CityWords::iconOf(concern),
              ink);
    const QRect weight(area.right() - px(kWeight), area.top(), px(kWeight), area.height());
    const QRect rate(weight.left() - px(kRate), area.top(), px(kRate), area.height());
    const QRectF week(rate.left() - px(kWeek + 8), area.top() + px(16), px(kWeek), px(20));
    painter->setFont(uiFont(widget, 13, true));
    painter->setPen(ink);
    painter->drawText(weight, Qt::AlignRight | Qt::AlignVCenter, CityWords::weight(*status));
    painter->setPen(theme.text);
    painter->drawText(rate, Qt::AlignRight | Qt::AlignVCenter, CityWords::rate(answeredPerMille(*status)));
    paintWeek(*painter, week, *status, ink);
    const QRect words(area.left() + px(30), area.top(), static_cast<int>(week.left()) - area.left() - px(40),
                      area.height());
    paintWords(*painter, words, widget, *status);
    painter->restore();
}

QSize ConcernDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(option.widget, 300), scaled(option.widget, kRow)};
}

} // namespace tb
