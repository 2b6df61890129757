// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/owedrings.h"

#include "store/calltable.h"

namespace tb {

namespace {
constexpr int kMostRings = 500;
}

Result<Obligation> OwedRings::of(Database &database, const Call &call)
{
    const Result<std::vector<Call>> rings = call.callerNumber.isEmpty()
        ? Result<std::vector<Call>>(std::vector<Call>{call})
        : CallTable(database).ofNumber(call.callerNumber, kMostRings);
    if (!rings.ok())
        return rings.error();
    for (const Obligation &obligation : obligationsOf(rings.value())) {
        for (const Call &ring : obligation.rings) {
            if (ring.id == call.id)
                return obligation;
        }
    }
    return Obligation{
        call.line,         call.callerNumber, wallDate(call.startedAt), {call}, call.owedAt().value_or(call.startedAt),
        call.callBackTries};
}

} // namespace tb
