// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace tb {

struct LineBoard;
struct LineState;

/// Paints one cell of the table of lines: three lines of text, who, how, today's calls, the strip of checks.
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Makes a table one of lines: its headers, its delegate.
    static void dress(QTableView *table);
    /// Columns as wide as they need; where the room is small the least needed ones are left out, today's calls first.
    static void fitColumns(QTableView *table, int room);

private:
    static void paintName(QPainter &painter, const QStyleOptionViewItem &option, const LineState &state);
    static void paintPerson(QPainter &painter, const QStyleOptionViewItem &option, const LineState &state,
                            const LineBoard &board);
    static void paintState(QPainter &painter, const QStyleOptionViewItem &option, const LineState &state,
                           const LineBoard &board);
    static void paintToday(QPainter &painter, const QStyleOptionViewItem &option, const LineState &state);
    static void paintChecks(QPainter &painter, const QStyleOptionViewItem &option, const LineState &state,
                            const LineBoard &board);
    static void paintStrip(QPainter &painter, const QRectF &area, const LineState &state, const QWidget *widget);
};

} // namespace tb
