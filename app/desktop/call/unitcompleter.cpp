// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/unitcompleter.h"

#include "base/vitext.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

#include <algorithm>

namespace tb {

namespace {
constexpr int kFolded = Qt::UserRole + 1;
constexpr int kName = Qt::UserRole + 2;
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

void UnitCompleter::setUnits(const std::vector<UnitName> &units, const FormerPlaces &formerPlaces)
{
    if (units == m_units)
        return;
    m_units = units;
    auto *model = new QStandardItemModel(this);
    for (const UnitName &unit : units) {
        const QString before = formerPlaces.before(unit.name).join(QStringLiteral(", "));
        auto *item = new QStandardItem(
            before.isEmpty() ? unit.name : tr("%1 (formerly in %2)", "unit, district").arg(unit.name, before));
        item->setData(FormerPlaces::spelledOut(QStringList{unit.name, unit.code, before}.join(QLatin1Char(' '))),
                      kFolded);
        item->setData(unit.name, kName);
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
    return {FormerPlaces::spelledOut(path)};
}

QString UnitCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(kName).toString();
}

} // namespace tb
