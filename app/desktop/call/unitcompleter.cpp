// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/unitcompleter.h"

#include "base/vitext.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

#include <algorithm>

namespace tb {

namespace {
constexpr int kFolded = Qt::UserRole + 1;
constexpr int kMostShown = 10;
} // namespace

UnitCompleter::UnitCompleter(QObject *parent) : QCompleter(parent)
{
    setModel(new QStandardItemModel(this));
    setCompletionRole(kFolded);
    setCaseSensitivity(Qt::CaseSensitive); // both sides are folded
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(kMostShown);
    popup()->setProperty("kind", QStringLiteral("popup"));
}

void UnitCompleter::setUnits(const std::vector<UnitName> &units)
{
    if (units == m_units)
        return;
    m_units = units;
    auto *model = new QStandardItemModel(this);
    for (const UnitName &unit : units) {
        auto *item = new QStandardItem(unit.name);
        item->setData(fold(unit.name + QLatin1Char(' ') + unit.code), kFolded);
        model->appendRow(item);
    }
    setModel(model);
}

std::optional<UnitName> UnitCompleter::unitNamed(const QString &text) const
{
    const QString asked = fold(text);
    const auto is = [&asked](const UnitName &unit) { return fold(unit.name) == asked || fold(unit.code) == asked; };
    if (asked.isEmpty() || std::count_if(m_units.begin(), m_units.end(), is) != 1)
        return std::nullopt;
    return *std::find_if(m_units.begin(), m_units.end(), is);
}

QStringList UnitCompleter::splitPath(const QString &path) const
{
    return {fold(path)};
}

QString UnitCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace tb
