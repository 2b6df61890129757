// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/candidatemodel.h"

#include "base/vitext.h"

#include <algorithm>

namespace tb {

namespace {

/// Each word that was typed begins a word of the name, whatever its marks.
bool matches(const QString &name, const QString &typed)
{
    const QStringList words = fold(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList wanted = fold(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &part) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(part); });
    });
}

} // namespace

void CandidateModel::show(const RosterSheet &sheet, const Span &span, const QString &typed)
{
    beginResetModel();
    m_candidates.clear();
    m_names.clear();
    // Heads can stand in, but are not the first to be asked.
    std::vector<RosterCandidate> all = candidatesFor(span, sheet.ground(true));
    for (const RosterCandidate &candidate : candidatesFor(span, sheet.ground(false))) {
        const Officer *officer = sheet.find(candidate.officer);
        if (officer && officer->role == Role::Head)
            all.push_back(candidate);
    }
    for (const RosterCandidate &candidate : all) {
        const QString full = sheet.nameOf(candidate.officer);
        if (!matches(full, typed))
            continue;
        m_candidates.push_back(candidate);
        m_names.append(full);
    }
    endResetModel();
}

const RosterCandidate *CandidateModel::candidate(const QModelIndex &index) const
{
    const bool known = index.isValid() && static_cast<size_t>(index.row()) < m_candidates.size();
    return known ? &m_candidates.at(static_cast<size_t>(index.row())) : nullptr;
}

QString CandidateModel::name(const QModelIndex &index) const
{
    return m_names.value(index.row());
}

QString CandidateModel::figuresOf(const RosterCandidate &candidate)
{
    const QString shifts = tr("%n shift(s)", nullptr, candidate.shifts);
    if (candidate.away)
        return tr("%1 · away", "shifts so far").arg(shifts);
    if (candidate.busy)
        return tr("%1 · on another line then", "shifts so far").arg(shifts);
    if (candidate.backToBack)
        return tr("%1 · straight before or after another shift", "shifts so far").arg(shifts);
    return tr("%1 · free", "shifts so far").arg(shifts);
}

QString CandidateModel::figures(const QModelIndex &index) const
{
    const RosterCandidate *found = candidate(index);
    return found ? figuresOf(*found) : QString();
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole)
        return name(index);
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2").arg(name(index), figures(index));
    return {};
}

Qt::ItemFlags CandidateModel::flags(const QModelIndex &index) const
{
    const RosterCandidate *found = candidate(index);
    // Nobody on leave is put on the roster.
    return found && !found->away ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

} // namespace tb
