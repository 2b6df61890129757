// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tb {

/// A matter in two lines and how late it is. Elides what was said, never the term.
class OwedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { SecondRole = Qt::UserRole + 1, TermRole, LateRole, IdRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tb
