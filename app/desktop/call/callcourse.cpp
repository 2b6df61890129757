// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callcourse.h"

#include "call/owedrings.h"
#include "store/calltable.h"
#include "store/entrytable.h"

#include <algorithm>

namespace tb {

Result<std::vector<TimelineItem>> CallCourse::of(const Call &call, bool hidden) const
{
    const auto entries = EntryTable(m_room.database).bySubject(call.id.as<SubjectId>());
    if (!entries.ok())
        return entries.error();
    std::vector<TimelineItem> items = Timeline::of(entries.value(), m_names, m_room.clock.now(), hidden);
    Done done = addOtherRings(call, items);
    if (done.ok())
        done = addServedLater(call, items);
    return done.ok() ? Result<std::vector<TimelineItem>>(std::move(items))
                     : Result<std::vector<TimelineItem>>(done.error());
}

// Each ring shows when it was; the tries stand in all of them and are shown once.
Done CallCourse::addOtherRings(const Call &call, std::vector<TimelineItem> &items) const
{
    if (call.type != CallType::Missed || !call.isOpen())
        return {};
    const Result<Obligation> owed = OwedRings::of(m_room.database, call);
    if (!owed.ok())
        return owed.error();
    for (const Call &ring : owed.value().rings) {
        const auto entries = EntryTable(m_room.database).bySubject(ring.id.as<SubjectId>());
        if (!entries.ok())
            return entries.error();
        if (ring.id != call.id && !entries.value().empty())
            items.push_back(Timeline::of({entries.value().front()}, m_names, m_room.clock.now()).front());
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const TimelineItem &a, const TimelineItem &b) { return a.at < b.at; });
    return {};
}

Done CallCourse::addServedLater(const Call &call, std::vector<TimelineItem> &items) const
{
    if (call.settledBy.isNull())
        return {};
    const auto later = CallTable(m_room.database).find(call.settledBy);
    if (!later.ok())
        return later.error();
    if (later.value())
        items.push_back(Timeline::servedLater(*later.value(), m_names, m_room.clock.now()));
    return {};
}

} // namespace tb
