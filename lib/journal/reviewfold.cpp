// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/reviewfold.h"

#include "journal/foldsteps.h"
#include "journal/kinds.h"

namespace tb {

namespace {

std::optional<Review> openedReview(const StampedEntry &stamped)
{
    const Entry &entry = stamped.entry;
    const auto outcome = reviewOutcomeFromCode(textOf(entry.body, u"outcome"));
    const auto marks = reviewMarksFromText(textOf(entry.body, u"marks"));
    const OfficerId officer = OfficerId::fromText(textOf(entry.body, u"officer"));
    if (!outcome || (*outcome == ReviewOutcome::Spoke && !marks) || officer == entry.header.officer)
        return std::nullopt;
    Review review;
    review.id = entry.header.subject.id.as<ReviewId>();
    review.unit = entry.header.unit;
    review.call = CallId::fromText(textOf(entry.body, u"call"));
    review.officer = officer;
    review.shift = ShiftId::fromText(textOf(entry.body, u"shift"));
    review.reviewer = entry.header.officer;
    review.at = stamped.effectiveAt();
    review.outcome = *outcome;
    if (*outcome == ReviewOutcome::Spoke)
        review.marks = *marks;
    review.note = textOf(entry.personal, u"note");
    const auto due = maybeInteger(entry.body, u"due");
    if (due && review.isBelowStandard())
        review.dueAt = momentFromMs(*due);
    return review;
}

void step(const StampedEntry &stamped, Review &review)
{
    const Entry &entry = stamped.entry;
    if (!isKind(stamped, kind::kReviewAnswered) || !review.owesReply() || entry.header.officer != review.officer)
        return;
    review.answeredBy = entry.header.officer;
    review.answeredAt = stamped.effectiveAt();
    review.answer = textOf(entry.personal, u"text");
}

void addFlags(const StampedEntry &stamped, Review &review)
{
    QStringList flags = review.flags.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &flag : stamped.stamps->flags) {
        if (!flags.contains(flag))
            flags.append(flag);
    }
    review.flags = flags.join(QLatin1Char(','));
}

} // namespace

std::optional<Review> foldReview(const History &history)
{
    std::optional<Review> review;
    for (const StampedEntry &stamped : history) {
        if (!review && isKind(stamped, kind::kReviewRecorded))
            review = openedReview(stamped);
        else if (review)
            step(stamped, *review);
        if (review && stamped.stamps)
            addFlags(stamped, *review);
    }
    return review;
}

} // namespace tb
