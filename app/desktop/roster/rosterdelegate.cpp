// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/rosterdelegate.h"

#include "look/appearance.h"
#include "look/icon.h"
#include "roster/rostermodel.h"

#include <QPainter>

#include <algorithm>

namespace tb {

namespace {

constexpr int kHeight = 46;

/// The colours of one cell.
struct CellFace {
    QPen edge;
    QBrush ground;
    QColor ink;
};

bool isOnDuty(const RosterCell &cell)
{
    return std::any_of(cell.shifts.begin(), cell.shifts.end(), [](const Shift &shift) { return shift.isOpen(); });
}

CellFace faceOf(const RosterCell &cell, const Theme &theme, Moment now)
{
    const bool past = cell.to < now;
    if (isOnDuty(cell))
        return {QPen(theme.success, 1.5), theme.successSoft, theme.text};
    if (cell.isGap())
        return {QPen(past ? theme.border : theme.danger, 1.5, Qt::DashLine), past ? theme.surfaceAlt : theme.dangerSoft,
                past ? theme.text3 : theme.dangerText};
    if (cell.shifts.empty())
        return {QPen(Qt::NoPen), QBrush(theme.border, Qt::BDiagPattern), theme.text3};
    return {QPen(theme.border, 1), theme.surface, past ? theme.text3 : theme.text};
}

} // namespace

void RosterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RosterModel *>(index.model());
    const RosterCell *cell = model ? model->cell(index) : nullptr;
    if (!cell)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(option.widget);
    const CellFace face = faceOf(*cell, theme, model->now());
    QRectF box = QRectF(option.rect).adjusted(3, 3, -4, -4);
    painter->setPen(face.edge);
    painter->setBrush(face.ground);
    painter->drawRoundedRect(box, 6, 6);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
    }
    box.adjust(6, 0, -2, 0);
    if (cell->isGap()) {
        const int icon = scaled(option.widget, 16);
        paintIcon(*painter, QRectF(box.left(), box.center().y() - icon / 2.0, icon, icon), QStringLiteral("user-x"),
                  face.ink);
        box.adjust(icon + 3, 0, 0, 0);
    }
    painter->setPen(face.ink);
    painter->setFont(uiFont(option.widget, 13, cell->isGap()));
    const QString text = cell->shifts.empty() && !cell->published ? QString() : index.data().toString();
    if (painter->fontMetrics().horizontalAdvance(text) <= box.width())
        painter->drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), text);
    else
        painter->drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap), text);
    painter->restore();
}

QSize RosterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(option.widget, 90), scaled(option.widget, kHeight)};
}

} // namespace tb
