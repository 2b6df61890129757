// SPDX-License-Identifier: GPL-3.0-or-later
#include "city/unittiledelegate.h"

#include "city/citymodel.h"
#include "city/citywords.h"
#include "look/appearance.h"
#include "look/icon.h"

#include <QPainter>

namespace tb {

namespace {

constexpr int kTarget = 950; ///< of 1000 calls, answered
constexpr int kFarBelow = 850;

Status statusOfRate(std::optional<int> rate)
{
    if (!rate)
        return Status::Neutral;
    return *rate >= kTarget ? Status::Success : (*rate >= kFarBelow ? Status::Warn : Status::Danger);
}

} // namespace

UnitTileDelegate::Look UnitTileDelegate::lookOf(const UnitStatus &status) const
{
    if (m_shows == Shows::Rate) {
        const std::optional<int> rate = answeredPerMille(status);
        return {{}, statusOfRate(rate), false, !rate, CityWords::rate(rate)};
    }
    if (m_shows == Shows::Overdue) {
        const int late = status.overdue;
        return {
            {}, late > 0 ? Status::Warn : Status::Success, false, false, late > 0 ? QString::number(late) : QString()};
    }
    const UnitConcern concern = concernOf(status);
    return {concern == UnitConcern::None ? QString() : CityWords::iconOf(concern),
            CityWords::statusOf(concern),
            concern == UnitConcern::Nobody,
            concern == UnitConcern::Silent,
            {}};
}

void UnitTileDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Look &look)
{
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    const bool calm = look.status == Status::Success;
    const QRectF area = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5);
    const qreal radius = scaled(widget, 5);
    const QColor edge = calm ? theme.border : theme.*solidTone(look.status);
    painter.setPen(QPen(edge, 1, look.dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(look.solid ? theme.*solidTone(look.status)
                                : (calm || look.dashed ? theme.surface : theme.*softTone(look.status)));
    painter.drawRoundedRect(area, radius, radius);
    if (!(option.state & QStyle::State_Selected))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius + 2, radius + 2);
}

void UnitTileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const UnitStatus *status = CityModel::statusOf(index);
    if (!status)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Look look = lookOf(*status);
    const QWidget *widget = option.widget;
    const Theme &theme = themeOf(widget);
    paintGround(*painter, option, look);
    const QColor ink
        = look.solid ? theme.onStatus : (look.status == Status::Success ? theme.text : theme.*textTone(look.status));
    QRect area = option.rect.adjusted(scaled(widget, 8), 0, -scaled(widget, 7), 0);
    const int sign = scaled(widget, look.icon.isEmpty() ? 7 : 14);
    const QRectF spot(area.left(), area.center().y() - sign / 2.0 + 0.5, sign, sign);
    if (look.icon.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.*solidTone(look.status));
        painter->drawEllipse(spot);
    } else {
        paintIcon(*painter, spot, look.icon, ink);
    }
    area.setLeft(area.left() + sign + scaled(widget, 5));
    const QFont font = uiFont(widget, 12, look.status != Status::Success);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(ink);
    if (!look.figure.isEmpty()) {
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, look.figure);
        area.setRight(area.right() - metrics.horizontalAdvance(look.figure) - scaled(widget, 4));
    }
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize UnitTileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(option.widget, 100), scaled(option.widget, 28)};
}

} // namespace tb
