// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitstatus.h"

#include <QAbstractListModel>

namespace tb {

/// Some of the city's units, each in the order in which they were given.
class CityModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setUnits(std::vector<UnitStatus> units);
    const std::vector<UnitStatus> &units() const { return m_units; }
    const UnitStatus *at(const QModelIndex &index) const;
    /// For delegates and views: null where the index is of no such model, or of none.
    static const UnitStatus *statusOf(const QModelIndex &index);
    /// Invalid where the unit is not among them.
    QModelIndex indexOf(UnitId unit) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<UnitStatus> m_units;
};

} // namespace tb
