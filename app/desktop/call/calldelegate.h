// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tb {

struct CallFace;

/// Paints a call in two lines and a heading in one. Elides what was said, never the state.
class CallDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option);
    static void paintDisc(QPainter &painter, const QStyleOptionViewItem &option, const CallFace &face);
    static void paintFirstLine(QPainter &painter, const QStyleOptionViewItem &option, const CallFace &face);
    static void paintSecondLine(QPainter &painter, const QStyleOptionViewItem &option, const CallFace &face);
};

} // namespace tb
