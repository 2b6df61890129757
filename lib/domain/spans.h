// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"

#include <vector>

namespace tb {

/// A stretch of time [from, to), to the millisecond.
struct Span {
    Moment from{};
    Moment to{};

    milliseconds length() const { return to - from; }
    bool holds(Moment moment) const { return from <= moment && moment < to; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// Stretches in order, none empty, none touching another: the same moments are always the same spans. Every function
/// below takes and gives such, and walks each of its arguments once.
using Spans = std::vector<Span>;

/// Any stretches, in any order, brought into that form: empty and reversed ones go.
TB_API Spans unionOf(std::vector<Span> any);
/// The moments that are in both.
TB_API Spans commonOf(const Spans &a, const Spans &b);
/// The moments of `a` that are not in `b`.
TB_API Spans without(const Spans &a, const Spans &b);
TB_API milliseconds totalOf(const Spans &spans);
TB_API bool holds(const Spans &spans, Moment moment);

} // namespace tb
