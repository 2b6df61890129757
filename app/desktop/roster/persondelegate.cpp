// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/persondelegate.h"

#include "look/appearance.h"
#include "look/avatar.h"
#include "roster/candidatemodel.h"

#include <QPainter>

namespace tb {

namespace {

constexpr int kHeight = 56;
constexpr int kAvatar = 30;

} // namespace

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CandidateModel *>(index.model());
    if (!model)
        return;
    const Theme &theme = themeOf(option.widget);
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(1, 2, -1, -3);
    painter->setPen(QPen(chosen ? theme.accent : theme.border, chosen ? 1.5 : 1));
    painter->setBrush(chosen ? theme.accentSoft : theme.surface);
    painter->drawRoundedRect(box, 6, 6);
    const int side = scaled(option.widget, kAvatar);
    const QRect face(option.rect.left() + scaled(option.widget, 10), option.rect.center().y() - side / 2, side, side);
    painter->setOpacity(enabled ? 1 : 0.5);
    Avatar::paint(*painter, face, model->name(index), Presence::Unknown, theme.surface, option.widget);
    painter->setOpacity(1);
    const QRect words = option.rect.adjusted(side + scaled(option.widget, 20), 0, -scaled(option.widget, 8), 0);
    const int half = words.height() / 2;
    painter->setFont(uiFont(option.widget, 13, true));
    painter->setPen(enabled ? theme.text : theme.text3);
    painter->drawText(QRect(words.left(), words.top(), words.width(), half), Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(model->name(index), Qt::ElideRight, words.width()));
    painter->setFont(uiFont(option.widget, 12));
    painter->setPen(enabled ? theme.text2 : theme.text3);
    painter->drawText(QRect(words.left(), words.top() + half + 1, words.width(), half), Qt::AlignLeft | Qt::AlignTop,
                      painter->fontMetrics().elidedText(model->figures(index), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(option.widget, 180), scaled(option.widget, kHeight)};
}

} // namespace tb
