// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/rostermodel.h"

#include "look/plainlabel.h"
#include "look/shiftwords.h"

namespace tb {

namespace {

constexpr int kDays = 7;

} // namespace

void RosterModel::show(const RosterWeek &week, Moment now)
{
    m_now = now;
    if (week == m_week)
        return;
    beginResetModel();
    m_week = week;
    endResetModel();
}

const RosterCell *RosterModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_week.rows.size())
        return nullptr;
    return &m_week.rows.at(static_cast<size_t>(index.row())).at(static_cast<size_t>(index.column()));
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_week.rows.size());
}

int RosterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kDays;
}

QString RosterModel::words(const RosterCell &cell, bool brief) const
{
    QStringList names;
    for (const Shift &shift : cell.shifts)
        names.append(brief ? m_week.shortNameOf(shift.officer) : m_week.nameOf(shift.officer));
    names.removeDuplicates();
    if (!names.isEmpty())
        return names.join(QStringLiteral(", "));
    return cell.published ? tr("Nobody yet") : tr("Outside the published hours");
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    const RosterCell *here = cell(index);
    if (!here)
        return {};
    if (role == Qt::DisplayRole)
        return words(*here, true);
    const QString text = words(*here, false);
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    if (role == Qt::AccessibleTextRole) {
        const QString day = ShiftWords::day(wallDate(here->from));
        const QString hours = ShiftWords::range(here->from, here->to);
        const QString line = m_week.lines.at(static_cast<size_t>(index.row() / 2)).name;
        return tr("%1, %2, %3, %4", "day, hours, line, officers").arg(day, hours, line, text);
    }
    return {};
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Horizontal) {
        const QDate date = m_week.monday.addDays(section);
        return QStringLiteral("%1\n%2").arg(ShiftWords::weekday(date), date.toString(QStringLiteral("dd/MM")));
    }
    if (static_cast<size_t>(section / 2) >= m_week.lines.size())
        return {};
    const QString line = m_week.lines.at(static_cast<size_t>(section / 2)).name;
    return section % 2 == 0 ? tr("%1\nmorning", "line of the roster").arg(line)
                            : tr("%1\nafternoon", "line of the roster").arg(line);
}

} // namespace tb
