// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/linemodel.h"

#include "line/linewords.h"

namespace tb {

void LineModel::show(const LineBoard &board)
{
    beginResetModel();
    m_board = board;
    endResetModel();
}

const LineState *LineModel::state(const QModelIndex &index) const
{
    const bool there = index.isValid() && index.row() < rowCount();
    return there ? &m_board.lines.at(static_cast<size_t>(index.row())) : nullptr;
}

int LineModel::rowOf(LineId line) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_board.lines.at(static_cast<size_t>(row)).line.id == line)
            return row;
    }
    return -1;
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_board.lines.size());
}

int LineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    const LineState *line = state(index);
    if (!line)
        return {};
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return LineWords::sentence(*line, m_board);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Name:
        return line->line.name;
    case Person:
        return LineWords::person(*line, m_board);
    case State:
        return LineWords::state(*line, m_board.now).text;
    case Today:
        return QStringLiteral("%1 / %2").arg(line->answered).arg(line->incoming);
    default:
        return LineWords::lastCheck(*line, m_board.now);
    }
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Line", "column");
    case Person:
        return tr("Officer on duty", "column");
    case State:
        return tr("State", "column");
    case Today:
        return tr("Today", "column");
    default:
        return tr("Last check · 30 days", "column");
    }
}

} // namespace tb
