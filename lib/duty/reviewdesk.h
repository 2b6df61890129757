// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/review.h"
#include "duty/entrypen.h"

#include <QStringList>

namespace tb {

/// What the form of a review holds.
struct ReviewDraft {
    CallId call; ///< of the sample; or the one in which the complaint was made
    Moment at{};
    ReviewOutcome outcome = ReviewOutcome::Spoke;
    ReviewMarks marks{};
    ShiftId shift; ///< of a complaint: the shift that it is about; otherwise it is found
    QString note; ///< a complaint owes what was said

    friend bool operator==(const ReviewDraft &, const ReviewDraft &) = default;
};

/// The door for what callers say of how they were treated. Heads ring back for calls that a lot has drawn, and write
/// complaints down; who was judged below standard owes a reply. Nobody reviews themselves, nobody chooses the calls,
/// and officers do not see which were drawn before the review is written.
class TB_API ReviewDesk {
public:
    ReviewDesk(EntryPen &pen, RandomSource &random) : m_pen(pen), m_random(random) { }

    /// Calls of last week, Monday to Sunday, that are still to be rung back for. NotPermitted for who is no head.
    Result<std::vector<Call>> drawn(const Seat &seat);
    /// Complaints of manners of the last thirty days that nobody has tied to a shift, newest first. NotPermitted as
    /// above.
    Result<std::vector<Call>> complaints(const Seat &seat);
    /// The names of all fields to mend: "call", "at", "marks", "shift", "note".
    QStringList problems(const ReviewDraft &draft) const;
    /// WrongState where the call is not, or no longer, in the sample; NotPermitted ("own-review") where it would be
    /// about oneself.
    Result<ReviewId> record(const Seat &seat, const ReviewDraft &draft);
    /// What the officer says to it. WrongState where no reply is owed; NotPermitted for everybody else.
    Done answer(const Seat &seat, ReviewId review, const QString &text);
    /// The end of the second working day after, as for every complaint about how somebody was treated.
    Result<Moment> usualDue(const Seat &seat, Moment at);

    static constexpr int kPerOfficer = 2; ///< calls of a week
    static constexpr int kMostTries = 3; ///< in vain; then the call is let go

private:
    Done mayReview(const Seat &seat);
    Result<bool> isOver(CallId call);
    Result<EntryDraft> sampleEntry(const Seat &seat, const ReviewDraft &draft);
    Result<EntryDraft> complaintEntry(const Seat &seat, const ReviewDraft &draft);
    Done addDue(const Seat &seat, const ReviewDraft &draft, EntryDraft &entry);
    Result<ShiftId> shiftOf(const Call &call);

    EntryPen &m_pen;
    RandomSource &m_random;
};

} // namespace tb
