// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/calltablemodel.h"

#include "base/phonenumber.h"
#include "look/plainlabel.h"
#include "overview/overviewwords.h"

namespace tb {

namespace {

template <class Things, class AnyId> QString nameOf(const Things &things, const AnyId &id)
{
    for (const auto &thing : things) {
        if (thing.id == id)
            return thing.name;
    }
    return {};
}

} // namespace

void CallTableModel::setNames(const std::vector<Line> &lines, const std::vector<Officer> &officers)
{
    m_lines = lines;
    m_officers = officers;
}

void CallTableModel::setCalls(std::vector<Call> calls, Moment now)
{
    beginResetModel();
    m_calls = std::move(calls);
    m_now = now;
    endResetModel();
}

int CallTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

QString CallTableModel::callerOf(const Call &call) const
{
    if (call.erased)
        return tr("Erased", "caller");
    if (call.confidential)
        return tr("Confidential", "caller");
    const QString number = parsePhone(call.callerNumber, {}).display;
    if (call.callerName.isEmpty())
        return number.isEmpty() ? tr("Number withheld", "caller") : number;
    return number.isEmpty() ? call.callerName : QStringLiteral("%1 · %2").arg(call.callerName, number);
}

QString CallTableModel::text(const Call &call, int column) const
{
    switch (column) {
    case When:
        return QStringLiteral("%1 %2").arg(wallDate(call.startedAt).toString(QStringLiteral("dd/MM/yyyy")),
                                           wallTime(call.startedAt).toString(QStringLiteral("HH:mm")));
    case Reference:
        return call.reference;
    case AtLine:
        return nameOf(m_lines, call.line);
    case Caller:
        return callerOf(call);
    case Content:
        if (call.erased)
            return tr("What was said has been erased", "matter without words");
        return call.content.isEmpty() && call.type == CallType::Missed ? tr("Missed call", "matter without words")
                                                                       : call.content.simplified();
    case Field:
        return call.field.isEmpty() ? QString() : m_word(call.field);
    case Who:
        return nameOf(m_officers, call.loggedBy);
    case State:
        return OverviewWords::status(call, m_now);
    default:
        return {};
    }
}

QVariant CallTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Call &call = m_calls[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(call, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(call, index.column()));
    return {};
}

QVariant CallTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Time", "column"),    tr("Reference", "column"), tr("Line", "column"),
                            tr("Caller", "column"),  tr("Content", "column"),   tr("Field", "column"),
                            tr("Officer", "column"), tr("State", "column")};
    return heads.value(section);
}

} // namespace tb
