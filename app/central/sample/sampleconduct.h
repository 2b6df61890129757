// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/reviewdesk.h"
#include "sample/sampledesk.h"

namespace tb {

/// What callers of the sample said of how they were treated.
class SampleConduct {
public:
    SampleConduct(SampleDesk &desk, SampleClock &clock, RandomSource &random)
        : m_desk(desk), m_clock(clock), m_random(random)
    {
    }

    /// The head has rung back for calls of last week. One caller was not content: `owing` owes a reply. What
    /// else the lot has drawn of theirs is left to be done.
    Done review(const Seat &head, OfficerId owing);

private:
    Done record(const Seat &head, const Call &call, ReviewOutcome outcome, const ReviewMarks &marks,
                const QString &note = {});

    SampleDesk &m_desk;
    SampleClock &m_clock;
    RandomSource &m_random;
};

} // namespace tb
