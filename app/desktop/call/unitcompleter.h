// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formerplaces.h"
#include "domain/unitname.h"

#include <QCompleter>

#include <optional>
#include <vector>

namespace tb {

/// Offers the units of the city while a name is typed: any part of it, with or without accents, its code, or the
/// district where it was before.
class UnitCompleter : public QCompleter {
    Q_OBJECT

public:
    explicit UnitCompleter(QObject *parent = nullptr);

    void setUnits(const std::vector<UnitName> &units, const FormerPlaces &formerPlaces = {});
    /// The unit whose whole name or code this is, accents and case aside; nothing where it is none or not only one.
    std::optional<UnitName> unitNamed(const QString &text) const;

    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    std::vector<UnitName> m_units;
};

} // namespace tb
