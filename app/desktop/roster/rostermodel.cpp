// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/rostermodel.h"

#include "look/plainlabel.h"
#include "look/shiftwords.h"

namespace tb {

namespace {

constexpr int kWeek = 7;

} // namespace

void RosterModel::show(const RosterSheet &sheet)
{
    const bool sameShape
        = sheet.first == m_sheet.first && sheet.days == m_sheet.days && sheet.rows.size() == m_sheet.rows.size();
    if (!sameShape)
        beginResetModel();
    m_sheet = sheet;
    if (!sameShape)
        return endResetModel();
    if (!m_sheet.rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const RosterCell *RosterModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_sheet.rows.size())
        return nullptr;
    return &m_sheet.rows.at(static_cast<size_t>(index.row())).cells.at(static_cast<size_t>(index.column()));
}

const Line *RosterModel::line(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_sheet.rows.size())
        return nullptr;
    return &m_sheet.lines.at(m_sheet.rows.at(static_cast<size_t>(index.row())).line);
}

QModelIndex RosterModel::indexOf(LineId wanted, Moment moment) const
{
    const int column = static_cast<int>(m_sheet.first.daysTo(wallDate(moment)));
    for (int row = 0; row < rowCount() && column >= 0 && column < columnCount(); ++row) {
        const QModelIndex here = index(row, column);
        if (line(here)->id == wanted && cell(here)->part.holds(moment))
            return here;
    }
    return {};
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int RosterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_sheet.days;
}

QString RosterModel::names(const RosterCell &cell, bool brief) const
{
    QStringList names;
    for (const Shift &shift : cell.shifts)
        names.append(brief ? m_sheet.shortNameOf(shift.officer) : m_sheet.nameOf(shift.officer));
    names.removeDuplicates();
    if (!names.isEmpty())
        return names.join(QStringLiteral(", "));
    return cell.published ? tr("Nobody yet") : tr("Outside the published hours");
}

QString RosterModel::trouble(const RosterCell &cell) const
{
    if (!cell.away.empty()) {
        const QString name = m_sheet.nameOf(cell.away.front().officer);
        const Officer *officer = m_sheet.find(cell.away.front().officer);
        return officer && officer->retired ? tr("%1 has no account any more", "officer").arg(name)
                                           : tr("%1 is away then", "officer").arg(name);
    }
    if (!cell.doubled.empty())
        return tr("%1 has two shifts at the same time", "officer").arg(m_sheet.nameOf(cell.doubled.front()));
    if (cell.isGap() && !cell.shifts.empty())
        return tr("Nobody from %1", "hours, 10:00 – 11:30")
            .arg(ShiftWords::range(cell.nobody.front().from, cell.nobody.front().to));
    return cell.isGap() ? tr("Nobody yet") : QString();
}

QModelIndex RosterModel::nextTrouble(const QModelIndex &from, bool conflict) const
{
    // By day, then from top to bottom: what comes first in time.
    const int rows = rowCount();
    const int cells = rows * columnCount();
    const int start = from.isValid() ? from.column() * rows + from.row() : -1;
    for (int step = 1; step <= cells; ++step) {
        const int place = (start + step) % cells;
        const QModelIndex here = index(place % rows, place / rows);
        const RosterCell *found = cell(here);
        if (found->part.to > m_sheet.now && (conflict ? found->hasConflict() : found->isGap()))
            return here;
    }
    return {};
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    const RosterCell *here = cell(index);
    if (!here)
        return {};
    if (role == Qt::DisplayRole)
        return names(*here, true);
    const QString problem = here->shifts.empty() ? QString() : trouble(*here);
    const QString text = problem.isEmpty() ? names(*here, false)
                                           : tr("%1. %2", "officers, what is wrong").arg(names(*here, false), problem);
    if (role == Qt::ToolTipRole)
        return plainToolTip(here->changed ? tr("%1 (changed since it was published)").arg(text) : text);
    if (role == Qt::AccessibleTextRole) {
        const QString day = ShiftWords::day(wallDate(here->part.from));
        const QString hours = ShiftWords::range(here->span.from, here->span.to);
        return tr("%1, %2, %3, %4", "day, hours, line, officers").arg(day, hours, line(index)->name, text);
    }
    return {};
}

QString RosterModel::partName(int row) const
{
    switch (m_sheet.rows.at(static_cast<size_t>(row)).part) {
    case DayPart::Morning:
        return tr("Morning", "row of the roster");
    case DayPart::Afternoon:
        return tr("Afternoon", "row of the roster");
    case DayPart::Evening:
        return tr("Evening", "row of the roster");
    }
    Q_UNREACHABLE();
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && static_cast<size_t>(section) < m_sheet.rows.size()) {
        if (role == Qt::DisplayRole)
            return partName(section);
        if (role == Qt::AccessibleTextRole)
            return tr("%1, %2", "line, part of the day").arg(line(index(section, 0))->name, partName(section));
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QDate date = m_sheet.first.addDays(section);
    if (m_sheet.days > kWeek)
        return QStringLiteral("%1\n%2").arg(ShiftWords::shortWeekday(date)).arg(date.day());
    const QString day = QString::number(date.day());
    return QStringLiteral("%1\n%2").arg(
        ShiftWords::weekday(date), date == wallDate(m_sheet.now) ? tr("%1 · today", "day of the month").arg(day) : day);
}

} // namespace tb
