// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/matterchain.h"

#include "store/boardtable.h"
#include "store/calltable.h"

#include <algorithm>
#include <set>

namespace tb {

// Amendments may tie calls into a ring: no call is looked at twice.
Result<Call> MatterChain::first(const Call &call)
{
    Call first = call;
    std::set<CallId> seen{call.id};
    while (seen.insert(first.follows).second && !first.follows.isNull()) {
        const auto before = CallTable(m_database).find(first.follows);
        if (!before.ok())
            return before.error();
        if (!before.value())
            break; // not in this journal
        first = *before.value();
    }
    return first;
}

Result<std::vector<Call>> MatterChain::of(const Call &call)
{
    const Result<Call> begin = first(call);
    if (!begin.ok())
        return begin.error();
    std::vector<Call> chain{begin.value()};
    for (size_t i = 0; i < chain.size() && chain.size() < kMost; ++i) {
        const auto next = BoardTable(m_database).followersOf(chain[i].id, kMost);
        if (!next.ok())
            return next.error();
        for (const Call &one : next.value()) {
            const auto isOne = [&one](const Call &each) { return each.id == one.id; };
            if (std::none_of(chain.begin(), chain.end(), isOne))
                chain.push_back(one);
        }
    }
    std::stable_sort(chain.begin(), chain.end(),
                     [](const Call &a, const Call &b) { return a.startedAt < b.startedAt; });
    return chain;
}

} // namespace tb
