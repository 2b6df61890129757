// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/rosterweek.h"

#include <QAbstractTableModel>

namespace tb {

/// A week of the roster as a table: two rows for each line, seven days.
class RosterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const RosterWeek &week, Moment now);
    const RosterWeek &week() const { return m_week; }
    const RosterCell *cell(const QModelIndex &index) const;
    Moment now() const { return m_now; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const RosterCell &cell, bool brief) const;

    RosterWeek m_week;
    Moment m_now{};
};

} // namespace tb
