// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reviewtable.h"

#include "journal/kinds.h"
#include "store/calltable.h"
#include "store/firstof.h"
#include "store/statement.h"

namespace tb {

namespace {

#define TB_REVIEW_COLUMNS                                                                                              \
    "id, unit, call, officer, shift, reviewer, at, marks, complaint, note, due_at, answered_by, answered_at, answer, " \
    "flags"

// The marks of a try in vain: there is nobody who could have given any.
const QString kUnreached = QStringLiteral("unreached");

Review readReview(Statement &s)
{
    Review review;
    review.id = s.id<ReviewId>();
    review.unit = s.id<UnitId>();
    review.call = s.id<CallId>();
    review.officer = s.id<OfficerId>();
    review.shift = s.id<ShiftId>();
    review.reviewer = s.id<OfficerId>();
    review.at = s.moment();
    const QString marks = s.text();
    const bool complaint = s.integer() != 0;
    review.outcome = complaint ? ReviewOutcome::Complaint
        : marks == kUnreached  ? ReviewOutcome::Unreached
                               : ReviewOutcome::Spoke;
    review.marks = reviewMarksFromText(marks).value_or(ReviewMarks{});
    review.note = s.text();
    review.dueAt = s.maybeMoment();
    review.answeredBy = s.id<OfficerId>();
    review.answeredAt = s.maybeMoment();
    review.answer = s.text();
    review.flags = s.text();
    return review;
}

} // namespace

Done ReviewTable::put(const Review &review)
{
    Statement insert(
        m_database,
        QStringLiteral("INSERT OR REPLACE INTO review(" TB_REVIEW_COLUMNS ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(review.id).bind(review.unit).bind(review.call).bind(review.officer).bind(review.shift);
    insert.bind(review.reviewer).bind(review.at);
    insert.bind(review.outcome == ReviewOutcome::Unreached ? kUnreached : reviewMarksText(review.marks));
    insert.bind(qint64{review.outcome == ReviewOutcome::Complaint}).bind(review.note).bind(review.dueAt);
    return insert.bind(review.answeredBy).bind(review.answeredAt).bind(review.answer).bind(review.flags).run();
}

Done ReviewTable::remove(ReviewId id)
{
    return Statement(m_database, QStringLiteral("DELETE FROM review WHERE id=?")).bind(id).run();
}

Result<std::optional<Review>> ReviewTable::find(ReviewId id)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_REVIEW_COLUMNS " FROM review WHERE id=?"));
    return firstOf(collect(select.bind(id)));
}

Result<std::vector<Review>> ReviewTable::between(UnitId unit, Moment from, Moment to)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_REVIEW_COLUMNS
                                    " FROM review WHERE unit=? AND at>=? AND at<? ORDER BY at DESC, id DESC"));
    return collect(select.bind(unit).bind(from).bind(to));
}

Result<std::vector<Review>> ReviewTable::ofCall(CallId call)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_REVIEW_COLUMNS " FROM review WHERE call=? ORDER BY at, id"));
    return collect(select.bind(call));
}

Result<std::vector<Review>> ReviewTable::owed(UnitId unit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_REVIEW_COLUMNS " FROM review WHERE unit=? AND answered_at IS NULL"
                                    " AND (complaint=1 OR (marks<>? AND marks LIKE ?))"
                                    " ORDER BY due_at IS NULL, due_at, at, id"));
    return collect(select.bind(unit).bind(kUnreached).bind(QStringLiteral("%n%")));
}

Result<std::vector<Review>> ReviewTable::owedBy(UnitId unit, OfficerId officer)
{
    Result<std::vector<Review>> all = owed(unit);
    if (!all.ok())
        return all;
    std::vector<Review> own = all.take();
    std::erase_if(own, [officer](const Review &review) { return review.officer != officer; });
    return own;
}

Result<OfficerId> ReviewTable::ratedBy(const Entry &entry)
{
    if (entry.header.kind == kind::kReviewAnswered) {
        const Result<std::optional<Review>> review = find(entry.header.subject.id.as<ReviewId>());
        if (!review.ok())
            return review.error();
        return review.value() ? review.value()->officer : OfficerId();
    }
    const OfficerId named = OfficerId::fromText(textOf(entry.body, u"officer"));
    if (reviewOutcomeFromCode(textOf(entry.body, u"outcome")) == ReviewOutcome::Complaint)
        return named;
    const auto call = CallTable(m_database).find(CallId::fromText(textOf(entry.body, u"call")));
    if (!call.ok())
        return call.error();
    return call.value() ? call.value()->loggedBy : named;
}

Result<std::vector<Review>> ReviewTable::collect(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<Review> reviews;
    while (select.next())
        reviews.push_back(readReview(select));
    return reviews;
}

} // namespace tb
