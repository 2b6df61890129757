// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/searchhits.h"

#include "call/callface.h"

namespace tb {

void SearchHits::show(const std::vector<Call> &calls, const std::vector<std::pair<Call, int>> &callers,
                      const QString &typed, Moment now)
{
    beginResetModel();
    m_hits.clear();
    std::vector<SearchHit> matters;
    for (const Call &call : calls)
        matters.push_back(ofCall(call, now));
    add(tr("MATTERS", "heading in the search"), std::move(matters));
    std::vector<SearchHit> people;
    for (const auto &[call, count] : callers)
        people.push_back(ofCaller(call, count));
    add(tr("CALLERS", "heading in the search"), std::move(people));
    if (!calls.empty()) {
        SearchHit log;
        log.kind = SearchHit::Kind::Command;
        log.title = tr("Log a new call with “%1”", "command; what was typed").arg(typed);
        log.icon = QStringLiteral("phone-plus");
        log.spoken = log.title;
        add(tr("COMMANDS", "heading in the search"), {log});
    }
    endResetModel();
}

void SearchHits::add(const QString &heading, std::vector<SearchHit> hits)
{
    if (hits.empty())
        return;
    SearchHit head;
    head.title = heading;
    head.count = static_cast<int>(hits.size());
    head.spoken = tr("%1, %2 found", "heading in the search, spoken").arg(heading).arg(head.count);
    m_hits.push_back(head);
    m_hits.insert(m_hits.end(), hits.begin(), hits.end());
}

SearchHit SearchHits::ofCall(const Call &call, Moment now) const
{
    const CallFace face = CallFace::of(call, m_names, now);
    QStringList details{call.reference, face.name, face.number};
    details.removeAll(QString());
    SearchHit hit;
    hit.kind = SearchHit::Kind::Call;
    hit.title = face.text;
    hit.detail = details.join(QStringLiteral(" · "));
    hit.right = face.time;
    hit.icon = face.icon;
    hit.status = face.iconStatus;
    hit.chip = face.chip;
    hit.call = call.id;
    hit.spoken = QStringLiteral("%1, %2").arg(face.spoken, call.reference);
    return hit;
}

SearchHit SearchHits::ofCaller(const Call &call, int calls) const
{
    SearchHit hit;
    hit.kind = SearchHit::Kind::Caller;
    hit.title = call.callerName;
    hit.number = m_names.number(call.callerNumber);
    const QString count = tr("%n call(s)", "of a caller", calls);
    QStringList details{hit.number, call.place, count};
    details.removeAll(QString());
    hit.detail = details.join(QStringLiteral(" · "));
    hit.icon = QStringLiteral("user");
    hit.spoken = QStringLiteral("%1, %2").arg(hit.title, hit.detail);
    return hit;
}

int SearchHits::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchHits::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case Qt::AccessibleTextRole:
        return hit.spoken;
    case HitRole:
        return QVariant::fromValue(hit);
    default:
        return {};
    }
}

Qt::ItemFlags SearchHits::flags(const QModelIndex &index) const
{
    const bool heading = hitAt(index.row()).kind == SearchHit::Kind::Heading;
    return heading ? Qt::ItemFlags() : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int SearchHits::nextRow(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step) {
        if (hitAt(next).kind != SearchHit::Kind::Heading)
            return next;
    }
    return row;
}

int SearchHits::nextGroup(int row) const
{
    for (int next = row + 1; next < rowCount(); ++next) {
        if (hitAt(next).kind == SearchHit::Kind::Heading)
            return nextRow(next, 1);
    }
    return nextRow(-1, 1);
}

SearchHit SearchHits::hitAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_hits[static_cast<size_t>(row)] : SearchHit();
}

} // namespace tb
