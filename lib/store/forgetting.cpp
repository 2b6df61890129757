// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/forgetting.h"

#include "store/entrytable.h"

namespace tb {

Result<std::optional<History>> Forgetting::apply(const Subject &subject, const History &history,
                                                 std::set<Subject> &touched)
{
    if (subject.type == SubjectType::Call) {
        const std::optional<Erasure> erasure = erasureIn(history);
        if (!erasure || !erasure->numbered)
            return std::optional<History>();
        History without = history;
        for (StampedEntry &stamped : without)
            forgetPersonal(stamped.entry);
        const UnitId unit = history.front().entry.header.unit;
        const Done done = forgetCall(subject.id.as<CallId>(), *erasure, unit, touched);
        return done.ok() ? Result<std::optional<History>>(std::move(without)) : done.error();
    }
    const Result<std::vector<size_t>> places = spokenOf(history);
    if (!places.ok())
        return places.error();
    std::optional<History> without;
    for (const size_t place : places.value()) {
        without = without ? std::move(without) : history;
        forgetPersonal((*without)[place].entry);
    }
    return without;
}

Done Forgetting::forgetCall(CallId call, const Erasure &erasure, UnitId unit, std::set<Subject> &touched)
{
    const Result<std::vector<SubjectId>> rings = m_erasures.ringsOf(call);
    const Result<std::vector<SubjectId>> reviews = m_erasures.reviewsOf(call);
    if (!rings.ok() || !reviews.ok())
        return rings.ok() ? reviews.error() : rings.error();
    const Done done = m_erasures.erase(call, erasure.entry);
    if (!done.ok())
        return done;
    for (const SubjectId &review : reviews.value())
        touched.insert({SubjectType::Review, review});
    for (const SubjectId &ring : rings.value())
        touched.insert({SubjectType::Ring, ring});
    return forgetPassings(call, unit);
}

// What the server had refused, and an officer put before the head as text.
Done Forgetting::forgetPassings(CallId call, UnitId unit)
{
    const Result<std::vector<StoredEntry>> about = EntryTable(m_database).bySubject(unit.as<SubjectId>());
    if (!about.ok())
        return about.error();
    for (const StoredEntry &stored : about.value()) {
        const Done done
            = callSpokenOf(stored.entry()) == call ? m_erasures.forget(stored.entry().header.id, call) : Done();
        if (!done.ok())
            return done;
    }
    return {};
}

// The entries that tell of a call that was erased. Most subjects have none that tells of any.
Result<std::vector<size_t>> Forgetting::spokenOf(const History &history)
{
    std::vector<size_t> places;
    for (size_t place = 0; place < history.size(); ++place) {
        const Entry &entry = history[place].entry;
        const CallId call = callSpokenOf(entry);
        if (call.isNull() || entry.personalBytes.isEmpty())
            continue;
        const Result<bool> erased = m_erasures.contains(call);
        if (!erased.ok())
            return erased.error();
        const Done done = erased.value() ? m_erasures.forget(entry.header.id, call) : Done();
        if (!done.ok())
            return done.error();
        if (erased.value())
            places.push_back(place);
    }
    return places;
}

} // namespace tb
