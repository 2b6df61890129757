// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/rostersheet.h"

#include <QAbstractTableModel>

namespace tb {

/// A sheet of the roster as a table: a row for each line and part of the day, a column for each day.
class RosterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps what is selected where the sheet has the same shape.
    void show(const RosterSheet &sheet);
    const RosterSheet &sheet() const { return m_sheet; }
    const RosterCell *cell(const QModelIndex &index) const;
    const Line *line(const QModelIndex &index) const;
    /// The cell of a line in which the moment lies.
    QModelIndex indexOf(LineId line, Moment moment) const;
    /// What is wrong with a cell, in one sentence; empty: nothing.
    QString trouble(const RosterCell &cell) const;
    /// The next cell after `from` with a gap, or with a conflict; goes round. Invalid where there is none.
    QModelIndex nextTrouble(const QModelIndex &from, bool conflict) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString names(const RosterCell &cell, bool brief) const;
    QString partName(int row) const;

    RosterSheet m_sheet;
};

} // namespace tb
