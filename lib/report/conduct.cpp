// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/conduct.h"

#include <functional>
#include <set>

namespace tb {

namespace {

using Is = std::function<bool(const Review &)>;

/// A call that was tried three times was asked for once, and a caller who spoke in the end was reached.
std::set<CallId> callsOf(const std::vector<Review> &reviews, const Is &is)
{
    std::set<CallId> calls;
    for (const Review &review : reviews) {
        if (is(review))
            calls.insert(review.call);
    }
    return calls;
}

bool spoke(const Review &review)
{
    return review.outcome == ReviewOutcome::Spoke;
}

bool complained(const Review &review)
{
    return review.outcome == ReviewOutcome::Complaint;
}

// What came after the end of a period is not in its report.
bool isAnswered(const Review &review, Moment now)
{
    return review.answeredAt && *review.answeredAt <= now;
}

bool isOverdue(const Review &review, Moment now)
{
    return review.isBelowStandard() && !isAnswered(review, now) && review.dueAt && *review.dueAt < now;
}

bool isLate(const Review &review)
{
    return review.dueAt && review.answeredAt && *review.answeredAt > *review.dueAt;
}

bool wasInTime(const Review &review, Moment now)
{
    return review.isBelowStandard() && isAnswered(review, now) && !isLate(review);
}

bool wasLate(const Review &review, Moment now)
{
    return isOverdue(review, now) || (review.isBelowStandard() && isAnswered(review, now) && isLate(review));
}

std::vector<CallId> listed(const std::set<CallId> &calls)
{
    return {calls.begin(), calls.end()};
}

int sizeOf(const std::set<CallId> &calls)
{
    return static_cast<int>(calls.size());
}

} // namespace

// Calls, not reviews: every row opens the calls that it counts, and they add up to it.
ConductCounts conductOf(const std::vector<Review> &reviews, Moment now)
{
    ConductCounts counts;
    counts.asked = sizeOf(callsOf(reviews, [](const Review &each) { return !complained(each); }));
    counts.reached = sizeOf(callsOf(reviews, spoke));
    counts.content = counts.reached - static_cast<int>(brokenCalls(Clause::CallersContent, reviews, now).size());
    counts.complaints = sizeOf(callsOf(reviews, complained));
    counts.complaintsAnswered
        = counts.complaints - static_cast<int>(brokenCalls(Clause::ComplaintsAnswered, reviews, now).size());
    counts.overdue = sizeOf(callsOf(reviews, [now](const Review &each) { return isOverdue(each, now); }));
    const auto late = callsOf(reviews, [now](const Review &each) { return wasLate(each, now); });
    counts.repliesLate = sizeOf(late);
    counts.repliesInTime = sizeOf(
        callsOf(reviews, [&](const Review &each) { return wasInTime(each, now) && !late.contains(each.call); }));
    return counts;
}

std::vector<CallId> brokenCalls(Clause clause, const std::vector<Review> &reviews, Moment now)
{
    switch (clause) {
    case Clause::CallersReached: {
        const std::set<CallId> reached = callsOf(reviews, spoke);
        return listed(
            callsOf(reviews, [&](const Review &each) { return !complained(each) && !reached.contains(each.call); }));
    }
    case Clause::CallersContent:
        return listed(callsOf(reviews, [](const Review &each) { return spoke(each) && each.isBelowStandard(); }));
    case Clause::ComplaintsAnswered:
        return listed(
            callsOf(reviews, [now](const Review &each) { return complained(each) && !isAnswered(each, now); }));
    case Clause::RepliesInTime:
        return listed(callsOf(reviews, [now](const Review &each) { return wasLate(each, now); }));
    default:
        return {};
    }
}

} // namespace tb
