// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/calllistmodel.h"

#include <algorithm>

namespace tb {

void CallListModel::showBoard(const CallBoard &board, CallTab tab)
{
    std::vector<Row> rows;
    for (const CallSection &section : board.sections(tab)) {
        if (section.calls.empty())
            continue;
        rows.push_back({{}, title(section.kind), static_cast<int>(section.calls.size()), isPressing(section.kind)});
        for (const CallId &id : section.calls)
            rows.push_back({id, {}, 0, false});
    }
    m_board = &board;
    replace(std::move(rows));
}

void CallListModel::showCalls(const std::vector<Call> &calls, Moment now)
{
    std::vector<Row> rows;
    m_faces.clear();
    for (const Call &call : calls) {
        CallFace face = CallFace::of(call, m_names, now);
        face.number
            = face.number.isEmpty() ? call.reference : QStringLiteral("%1 · %2").arg(face.number, call.reference);
        m_faces.emplace(call.id, face);
        rows.push_back({call.id, {}, 0, false});
    }
    replace(std::move(rows));
}

// As long as the same calls stand in the same places the view keeps its place and its selection.
void CallListModel::replace(std::vector<Row> rows)
{
    const bool sameItems = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                      [](const Row &a, const Row &b) { return a.isSameItem(b); });
    if (!sameItems)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameItems)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

// Made when it is looked at: of ten thousand calls a screen shows fifteen.
CallFace CallListModel::faceOf(CallId id) const
{
    if (!m_board) {
        const auto found = m_faces.find(id);
        return found == m_faces.end() ? CallFace() : found->second;
    }
    const BoardRow *row = m_board->find(id);
    return row ? CallFace::of(row->call, m_names, m_board->now(), row->rings) : CallFace();
}

int CallListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CallListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const bool isSection = !row.section.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isSection ? row.section : faceOf(row.id).name;
    case Qt::AccessibleTextRole:
        return isSection ? tr("%1, %2 calls", "heading in a list, spoken").arg(row.section).arg(row.count)
                         : faceOf(row.id).spoken;
    case FaceRole:
        return isSection ? QVariant() : QVariant::fromValue(faceOf(row.id));
    case SectionRole:
        return isSection ? QVariant(row.section) : QVariant();
    case CountRole:
        return row.count;
    case PressingRole:
        return row.pressing;
    default:
        return {};
    }
}

Qt::ItemFlags CallListModel::flags(const QModelIndex &index) const
{
    const bool onCall = index.isValid() && m_rows[static_cast<size_t>(index.row())].section.isEmpty();
    return onCall ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags();
}

CallId CallListModel::callAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].id : CallId();
}

QModelIndex CallListModel::indexOf(CallId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.id == id; });
    return found == m_rows.end() || id.isNull() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

bool CallListModel::isPressing(CallSection::Kind kind)
{
    return kind == CallSection::Kind::DoNow || kind == CallSection::Kind::ToCallBack
        || kind == CallSection::Kind::Overdue;
}

QString CallListModel::title(CallSection::Kind kind)
{
    switch (kind) {
    case CallSection::Kind::DoNow:
        return tr("DO NOW", "heading in the list of calls");
    case CallSection::Kind::InProgress:
        return tr("IN PROGRESS", "heading in the list of calls");
    case CallSection::Kind::Finished:
        return tr("DONE TODAY", "heading in the list of calls");
    case CallSection::Kind::ToCallBack:
        return tr("TO CALL BACK", "heading in the list of calls");
    case CallSection::Kind::CalledBack:
        return tr("CALLED BACK TODAY", "heading in the list of calls");
    case CallSection::Kind::Due:
        return tr("DUE TODAY", "heading in the list of calls");
    case CallSection::Kind::Waiting:
        return tr("WAITING FOR THE CALLER", "heading in the list of calls");
    case CallSection::Kind::Overdue:
        return tr("OVERDUE", "heading in the list of calls");
    }
    Q_UNREACHABLE();
}

} // namespace tb
