// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/searchhits.h"

#include <QStyledItemDelegate>

namespace tb {

/// Paints what was found: two lines, in which the typed letters stand out.
class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Folded words; takes effect with the next painting.
    void setWords(const QStringList &words) { m_words = words; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const SearchHit &hit);
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const SearchHit &hit);
    void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const SearchHit &hit) const;

    QStringList m_words;
};

} // namespace tb
