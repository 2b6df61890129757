// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace tb {

/// Paints a phrase: its title, in which the typed letters stand out, the beginning of its text, and its field.
class PhraseDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Folded words; takes effect with the next painting.
    void setWords(const QStringList &words) { m_words = words; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRect paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QStringList m_words;
};

} // namespace tb
