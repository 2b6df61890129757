// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callfinder.h"

#include "store/calltable.h"
#include "store/searchtable.h"
#include "store/unittable.h"

#include <algorithm>

namespace tb {

namespace {

constexpr int kMostHits = 40;
constexpr int kMostCandidates = 200; ///< among them the best are looked for
constexpr int kMostOfDays = 2000;

} // namespace

Result<std::vector<Call>> CallFinder::find(const SearchWords &words, QDate today)
{
    Result<std::vector<Call>> found = findAsTyped(words);
    if (!found.ok() || !found.value().empty())
        return found;
    for (const QString &reading : words.otherReadings()) {
        Result<std::vector<Call>> other = findAsTyped(SearchWords(reading, today));
        if (!other.ok() || !other.value().empty())
            return other;
    }
    return found;
}

Result<std::vector<Call>> CallFinder::findAsTyped(const SearchWords &words)
{
    Result<std::vector<Call>> read = candidates(words);
    if (!read.ok())
        return read;
    std::vector<std::pair<int, Call>> ranked;
    for (Call &call : read.take()) {
        if (words.accepts(seen(call), unitName(call.unit)))
            ranked.emplace_back(words.rank(seen(call)), std::move(call));
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    if (ranked.size() > size_t{kMostHits})
        ranked.resize(size_t{kMostHits});
    std::vector<Call> calls;
    calls.reserve(ranked.size());
    for (auto &[rank, call] : ranked)
        calls.push_back(std::move(call));
    return calls;
}

Result<std::vector<Call>> CallFinder::candidates(const SearchWords &words)
{
    CallTable calls(m_database);
    if (const auto &days = words.days())
        return calls.between(momentAt(days->from, QTime(0, 0)), momentAt(days->to.addDays(1), QTime(0, 0)),
                             kMostOfDays);
    SearchTable search(m_database);
    Result<std::vector<qint64>> rows = search.find(words.indexed(), kMostCandidates);
    if (!rows.ok())
        return rows.error();
    std::vector<qint64> all = rows.take();
    if (!words.digits().isEmpty()) {
        const Result<std::vector<qint64>> holding = search.findDigits(words.digits(), kMostCandidates);
        if (!holding.ok())
            return holding.error();
        all.insert(all.end(), holding.value().begin(), holding.value().end());
    }
    return calls.byRows(all);
}

Call CallFinder::seen(const Call &call) const
{
    Call shown = call;
    if (m_names.hides(call)) {
        shown.callerName.clear();
        shown.callerNumber.clear();
        shown.place.clear();
    }
    return shown;
}

QString CallFinder::unitName(UnitId unit)
{
    const auto known = m_units.find(unit);
    if (known != m_units.end())
        return known->second;
    const auto found = UnitTable(m_database).find(unit);
    const QString name = found.ok() && found.value() ? found.value()->name : QString();
    m_units.emplace(unit, name);
    return name;
}

} // namespace tb
