// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/obligation.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tb {

namespace {

bool isOwed(const Call &call)
{
    return call.type == CallType::Missed && call.isOpen();
}

void add(Obligation &obligation, const Call &call)
{
    obligation.rings.push_back(call);
    obligation.due = std::min(obligation.due, call.owedAt().value_or(call.startedAt));
    obligation.tries = std::max(obligation.tries, call.callBackTries);
}

} // namespace

std::vector<Obligation> obligationsOf(const std::vector<Call> &calls)
{
    std::vector<Obligation> obligations;
    std::map<std::tuple<LineId, QString, QDate>, size_t> places; // of those whose number is known
    for (const Call &call : calls) {
        if (!isOwed(call))
            continue;
        const QDate day = wallDate(call.startedAt);
        if (!call.callerNumber.isEmpty()) {
            const auto [place, isNew] = places.try_emplace({call.line, call.callerNumber, day}, obligations.size());
            if (!isNew) {
                add(obligations[place->second], call);
                continue;
            }
        }
        const Moment due = call.owedAt().value_or(call.startedAt);
        obligations.push_back({call.line, call.callerNumber, day, {call}, due, call.callBackTries});
    }
    for (Obligation &obligation : obligations) {
        std::sort(obligation.rings.begin(), obligation.rings.end(), [](const Call &a, const Call &b) {
            return std::pair(a.startedAt, a.id) > std::pair(b.startedAt, b.id);
        });
    }
    std::sort(obligations.begin(), obligations.end(), [](const Obligation &a, const Obligation &b) {
        return std::pair(a.due, a.call().id) < std::pair(b.due, b.call().id);
    });
    return obligations;
}

} // namespace tb
