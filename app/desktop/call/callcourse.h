// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/callroom.h"
#include "call/timeline.h"

namespace tb {

/// Everything that happened about one call, in order: its own entries; the other rings that are owed with it; the later
/// call by which it was served.
class CallCourse {
public:
    CallCourse(const CallRoom &room, const CallNames &names) : m_room(room), m_names(names) { }

    /// `hidden`: who called is kept confidential from the reader.
    Result<std::vector<TimelineItem>> of(const Call &call, bool hidden) const;

private:
    Done addOtherRings(const Call &call, std::vector<TimelineItem> &items) const;
    Done addServedLater(const Call &call, std::vector<TimelineItem> &items) const;

    const CallRoom &m_room;
    const CallNames &m_names;
};

} // namespace tb
