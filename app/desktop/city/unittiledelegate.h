// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitstatus.h"
#include "look/status.h"

#include <QStyledItemDelegate>

namespace tb {

/// One unit as a tile: its short name, and how it stands in shape, sign and colour.
class UnitTileDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Shows { Concern = 0, Rate = 1, Overdue = 2 };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setShows(Shows shows) { m_shows = shows; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Look {
        QString icon; ///< none: a dot
        Status status;
        bool solid = false;
        bool dashed = false;
        QString figure; ///< behind the name
    };

    Look lookOf(const UnitStatus &status) const;
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Look &look);

    Shows m_shows = Shows::Concern;
};

} // namespace tb
