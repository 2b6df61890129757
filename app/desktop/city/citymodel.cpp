// SPDX-License-Identifier: GPL-3.0-or-later
#include "city/citymodel.h"

#include "city/citywords.h"

#include <algorithm>

namespace tb {

// The same units in the same order keep selection and focus where they are.
void CityModel::setUnits(std::vector<UnitStatus> units)
{
    const bool same = std::equal(units.begin(), units.end(), m_units.begin(), m_units.end(),
                                 [](const UnitStatus &a, const UnitStatus &b) { return a.unit.id == b.unit.id; });
    if (same) {
        m_units = std::move(units);
        if (!m_units.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_units = std::move(units);
    endResetModel();
}

const UnitStatus *CityModel::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_units[static_cast<size_t>(index.row())] : nullptr;
}

const UnitStatus *CityModel::statusOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const CityModel *>(index.model());
    return model ? model->at(index) : nullptr;
}

QModelIndex CityModel::indexOf(UnitId unit) const
{
    for (size_t row = 0; row < m_units.size(); ++row) {
        if (m_units[row].unit.id == unit)
            return index(static_cast<int>(row));
    }
    return {};
}

int CityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

QVariant CityModel::data(const QModelIndex &index, int role) const
{
    const UnitStatus *status = at(index);
    if (!status)
        return {};
    if (role == Qt::DisplayRole)
        return CityWords::shortName(status->unit);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2, %3")
            .arg(status->unit.name, CityWords::concern(concernOf(*status)), CityWords::course(*status));
    return {};
}

} // namespace tb
