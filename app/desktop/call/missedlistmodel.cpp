// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/missedlistmodel.h"

#include "call/timewords.h"
#include "look/icon.h"

namespace tb {

void MissedListModel::show(std::vector<MissedPreview> rows, Moment now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    endResetModel();
}

int MissedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MissedListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString MissedListModel::words(MissedPreview::State state)
{
    switch (state) {
    case MissedPreview::State::Ready:
        return tr("Readable", "line of a list");
    case MissedPreview::State::NoNumber:
        return tr("No number", "line of a list");
    case MissedPreview::State::NoDay:
        return tr("No such day", "line of a list");
    case MissedPreview::State::InFuture:
        return tr("Later than now", "line of a list");
    case MissedPreview::State::Twice:
        return tr("Twice in the list", "line of a list");
    case MissedPreview::State::Known:
        return tr("Logged already", "line of a list");
    }
    Q_UNREACHABLE();
}

QString MissedListModel::text(const MissedPreview &row, int column) const
{
    switch (column) {
    case Number:
        return m_names.number(row.ring.number);
    case Time:
        return row.state == MissedPreview::State::NoDay ? QString() : TimeWords::full(row.ring.at, m_now);
    case Understood:
        return words(row.state);
    default:
        return row.ring.line;
    }
}

QVariant MissedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MissedPreview &row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == Qt::DecorationRole && index.column() == Understood)
        return themedIcon(row.state == MissedPreview::State::Ready ? QStringLiteral("check")
                                                                   : QStringLiteral("alert-triangle"));
    return {};
}

QVariant MissedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number", "column");
    case Time:
        return tr("Time", "column");
    case Understood:
        return tr("Understood", "column");
    default:
        return tr("Pasted line", "column");
    }
}

} // namespace tb
