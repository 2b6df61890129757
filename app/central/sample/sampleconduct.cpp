// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sampleconduct.h"

#include <utility>

namespace tb {

Done SampleConduct::review(const Seat &head, OfficerId owing)
{
    constexpr ReviewMark yes = ReviewMark::Yes;
    const auto drawn = ReviewDesk(m_desk.pen(), m_random).drawn(head);
    if (!drawn.ok())
        return drawn.error();
    bool complained = false;
    bool tried = false;
    Done done;
    for (const Call &call : drawn.value()) {
        if (call.loggedBy == owing && std::exchange(complained, true))
            continue;
        if (call.loggedBy == owing)
            done = record(head, call, ReviewOutcome::Spoke, {yes, ReviewMark::No, yes, yes},
                          QStringLiteral("Người gọi nói cán bộ nói nhanh, phải nhắc lại địa chỉ hai lần."));
        else if (!std::exchange(tried, true))
            done = record(head, call, ReviewOutcome::Unreached, {});
        else
            done = record(head, call, ReviewOutcome::Spoke, {yes, yes, yes, yes});
        if (!done.ok())
            return done;
    }
    return {};
}

Done SampleConduct::record(const Seat &head, const Call &call, ReviewOutcome outcome, const ReviewMarks &marks,
                           const QString &note)
{
    ReviewDraft draft;
    draft.call = call.id;
    draft.at = m_clock.now();
    draft.outcome = outcome;
    draft.marks = marks;
    draft.note = note;
    const Result<ReviewId> written = ReviewDesk(m_desk.pen(), m_random).record(head, draft);
    return written.ok() ? Done() : Done(written.error());
}

} // namespace tb
