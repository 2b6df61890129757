// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spans.h"

#include <algorithm>

namespace tb {

Spans unionOf(std::vector<Span> any)
{
    const auto earlier = [](const Span &a, const Span &b) { return a.from < b.from; };
    if (!std::is_sorted(any.begin(), any.end(), earlier))
        std::sort(any.begin(), any.end(), earlier);
    Spans spans;
    for (const Span &span : any) {
        if (span.to <= span.from)
            continue;
        if (!spans.empty() && span.from <= spans.back().to)
            spans.back().to = std::max(spans.back().to, span.to);
        else
            spans.push_back(span);
    }
    return spans;
}

Spans commonOf(const Spans &a, const Spans &b)
{
    Spans common;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        const Span both{std::max(left->from, right->from), std::min(left->to, right->to)};
        if (both.from < both.to)
            common.push_back(both);
        if (left->to < right->to)
            ++left;
        else
            ++right;
    }
    return common;
}

Spans without(const Spans &a, const Spans &b)
{
    Spans left;
    auto taken = b.begin();
    for (Span span : a) {
        while (taken != b.end() && taken->to <= span.from)
            ++taken;
        for (auto next = taken; next != b.end() && next->from < span.to; ++next) {
            if (span.from < next->from)
                left.push_back({span.from, next->from});
            span.from = std::max(span.from, next->to);
        }
        if (span.from < span.to)
            left.push_back(span);
    }
    return left;
}

milliseconds totalOf(const Spans &spans)
{
    milliseconds total{0};
    for (const Span &span : spans)
        total += span.length();
    return total;
}

bool holds(const Spans &spans, Moment moment)
{
    const auto after = std::upper_bound(spans.begin(), spans.end(), moment,
                                        [](Moment wanted, const Span &span) { return wanted < span.from; });
    return after != spans.begin() && std::prev(after)->holds(moment);
}

} // namespace tb
