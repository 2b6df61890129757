// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/settlements.h"

#include "store/calltable.h"

namespace tb {

namespace {

// By a later call of the same number, and by no entry of its own.
bool isSettledByNumber(const Call &call)
{
    return !call.settledBy.isNull() && !call.closedAt;
}

Json::Object by(CallId call)
{
    return call.isNull() ? Json::Object() : Json::Object{{QStringLiteral("by"), call.text()}};
}

} // namespace

Result<std::vector<EntryDraft>> settlementsOf(Database &database, const Call &call, const Closing &closing)
{
    std::vector<EntryDraft> drafts;
    if (call.type == CallType::Missed && (call.isOpen() || isSettledByNumber(call)))
        drafts.push_back(closing(call, by(call.settledBy)));
    if (call.callerNumber.isEmpty())
        return drafts;
    const Result<std::vector<Call>> same = CallTable(database).ofNumber(call.callerNumber, -1);
    if (!same.ok())
        return same.error();
    for (const Call &missed : same.value()) {
        if (missed.settledBy == call.id && isSettledByNumber(missed))
            drafts.push_back(closing(missed, by(call.id)));
    }
    return drafts;
}

} // namespace tb
