// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitstatus.h"

#include <QStyledItemDelegate>

namespace tb {

/// One unit as a row: what is the matter, its week as a small line, its rate, and how long or how much.
class ConcernDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option);
    static void paintWeek(QPainter &painter, const QRectF &area, const UnitStatus &status, const QColor &ink);
    static void paintWords(QPainter &painter, const QRect &area, const QWidget *widget, const UnitStatus &status);
};

} // namespace tb
