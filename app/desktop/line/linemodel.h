// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/lineboard.h"

#include <QAbstractTableModel>

namespace tb {

/// The board as a table: one row for each published number.
class LineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Person, State, Today, Checks, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const LineBoard &board);
    const LineBoard &board() const { return m_board; }
    /// Null where the index is not of a line.
    const LineState *state(const QModelIndex &index) const;
    /// -1 where there is no such line.
    int rowOf(LineId line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    LineBoard m_board;
};

} // namespace tb
