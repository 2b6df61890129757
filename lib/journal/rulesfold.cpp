// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/rulesfold.h"

#include "journal/kinds.h"

#include <algorithm>

namespace tb {

namespace {

template <class Duration> Duration within(const Json &body, QStringView key, Duration most)
{
    const qint64 count = maybeInteger(body, key).value_or(0);
    return Duration(std::clamp<qint64>(count, 0, most.count()));
}

} // namespace

UnitRules foldRules(const History &history)
{
    UnitRules rules;
    for (const StampedEntry &stamped : history) {
        const Header &header = stamped.entry.header;
        if (header.kind != kind::kRulesSet || !shapeOf(header.kind, header.version))
            continue;
        const Json &body = stamped.entry.body;
        rules.checkInEarly = within(body, u"checkIn", UnitRules::kLongestEarly);
        rules.shortRing = within(body, u"shortRing", UnitRules::kLongestShortRing);
        rules.escalateAfter = within(body, u"escalate", UnitRules::kLongestEscalation);
    }
    return rules;
}

} // namespace tb
