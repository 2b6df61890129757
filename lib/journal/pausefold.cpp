// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/pausefold.h"

#include "journal/kinds.h"

namespace tb {

namespace {

ShiftPause opened(const StampedEntry &stamped)
{
    const Json &body = stamped.entry.body;
    ShiftPause pause;
    pause.since = stamped.effectiveAt();
    pause.reason = textOf(body, u"reason");
    if (body.find(u"until"))
        pause.until = momentFromMs(integerOf(body, u"until"));
    pause.cover = OfficerId::fromText(textOf(body, u"cover"));
    return pause;
}

} // namespace

// The steps of foldShift(), of which only these matter here. A second pause, of another desk, before anybody came back
// changed nothing.
std::vector<ShiftPause> foldPauses(const History &history)
{
    std::vector<ShiftPause> pauses;
    bool onDuty = false;
    const auto isAway = [&] { return !pauses.empty() && !pauses.back().till; };
    for (const StampedEntry &stamped : history) {
        const Header &header = stamped.entry.header;
        if (!shapeOf(header.kind, header.version))
            continue;
        const bool ends = header.kind == kind::kShiftHandedOver || header.kind == kind::kShiftEnded;
        if (header.kind == kind::kShiftStarted)
            onDuty = true;
        else if (header.kind == kind::kShiftPaused && onDuty && !isAway())
            pauses.push_back(opened(stamped));
        else if ((header.kind == kind::kShiftResumed || ends) && isAway())
            pauses.back().till = stamped.effectiveAt();
        if (ends)
            break; // whatever comes later finds the shift closed
    }
    return pauses;
}

} // namespace tb
