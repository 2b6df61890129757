// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/erasuredesk.h"
#include "duty/reviewdesk.h"
#include "fakes/numbering.h"
#include "fakes/tabledump.h"
#include "fakes/testdesk.h"
#include "store/reviewtable.h"

#include <QtTest>

using namespace tb;

class ReviewDeskTest : public QObject {
    Q_OBJECT
private slots:
    void drawsOfLastWeekForHeadsAlone();
    void drawsTheSameAgain();
    void keepsWhatTheCallerSaid();
    void takesNoCallThatWasNotDrawn();
    void letsNobodyReviewThemselves();
    void letsACallGoAfterThreeTries();
    void namesEveryFieldToMend();
    void owesAReplyBelowStandard();
    void takesTheReplyOfTheRatedOfficerAlone();
    void tiesAComplaintToTheShift();
    void refusesAComplaintAboutOneself();
    void forgetsWhatAnErasedCallerSaid();
    void rebuildsTheSameRows();
};

namespace {

constexpr ReviewMarks kWell{ReviewMark::Yes, ReviewMark::Yes, ReviewMark::Yes, ReviewMark::NotAsked};
constexpr ReviewMarks kRude{ReviewMark::Yes, ReviewMark::Yes, ReviewMark::No, ReviewMark::Yes};

/// Calls of Monday last week.
std::vector<CallId> logCalls(TestDesk &desk, const Seat &seat, int count)
{
    std::vector<CallId> calls;
    for (int i = 0; i < count; ++i) {
        CallDraft draft = desk.draft();
        draft.startedAt = momentAt(QDate(2026, 11, 16), QTime(8, 0)) + minutes(i);
        calls.push_back(CallDesk(*desk.pen).logCall(seat, draft).take());
    }
    return calls;
}

ShiftId plantShift(TestDesk &desk, OfficerId officer)
{
    const auto id = desk.ids.next<ShiftId>();
    desk.accept({desk.seat.unit,
                 {SubjectType::Shift, id.as<SubjectId>()},
                 kind::kShiftAssigned.toString(),
                 desk.clock.now(),
                 {},
                 {{QStringLiteral("officer"), officer.text()},
                  {QStringLiteral("lines"), QStringList(desk.line.text())},
                  {QStringLiteral("from"), toMs(momentAt(QDate(2026, 11, 16), QTime(7, 30)))},
                  {QStringLiteral("to"), toMs(momentAt(QDate(2026, 11, 16), QTime(11, 30)))}},
                 {}},
                desk.headSeat.officer);
    return id;
}

ReviewDraft reviewOf(TestDesk &desk, CallId call, const ReviewMarks &marks)
{
    ReviewDraft draft;
    draft.call = call;
    draft.at = desk.clock.now();
    draft.marks = marks;
    draft.note = QStringLiteral("Bác nói được hướng dẫn kỹ");
    return draft;
}

Review row(TestDesk &desk, ReviewId id)
{
    return *ReviewTable(*desk.database).find(id).take();
}

ReviewId recordRude(TestDesk &desk)
{
    ReviewDesk reviews(*desk.pen, desk.random);
    logCalls(desk, desk.seat, 1);
    const CallId call = reviews.drawn(desk.headSeat).take().front().id;
    return reviews.record(desk.headSeat, reviewOf(desk, call, kRude)).take();
}

} // namespace

void ReviewDeskTest::drawsOfLastWeekForHeadsAlone()
{
    TestDesk desk;
    ReviewDesk reviews(*desk.pen, desk.random);
    QVERIFY(reviews.drawn(desk.headSeat).take().empty());
    logCalls(desk, desk.seat, 20);
    logCalls(desk, desk.headSeat, 20);
    CallDraft today = desk.draft();
    QVERIFY(CallDesk(*desk.pen).logCall(desk.seat, today).ok());

    const std::vector<Call> drawn = reviews.drawn(desk.headSeat).take();

    QCOMPARE(drawn.size(), static_cast<size_t>(ReviewDesk::kPerOfficer));
    for (const Call &call : drawn) {
        QCOMPARE(call.loggedBy, desk.seat.officer);
        QCOMPARE(wallDate(call.startedAt), QDate(2026, 11, 16));
    }
    QCOMPARE(reviews.drawn(desk.seat).error(), (Error{ErrorCode::NotPermitted, QStringLiteral("role")}));
}

void ReviewDeskTest::drawsTheSameAgain()
{
    TestDesk desk;
    logCalls(desk, desk.seat, 30);
    const std::vector<Call> once = ReviewDesk(*desk.pen, desk.random).drawn(desk.headSeat).take();
    QCOMPARE(ReviewDesk(*desk.pen, desk.random).drawn(desk.headSeat).take(), once);
}

void ReviewDeskTest::keepsWhatTheCallerSaid()
{
    TestDesk desk;
    ReviewDesk reviews(*desk.pen, desk.random);
    const ShiftId shift = plantShift(desk, desk.seat.officer);
    logCalls(desk, desk.seat, 5);
    const CallId call = reviews.drawn(desk.headSeat).take().front().id;

    const Review review = row(desk, reviews.record(desk.headSeat, reviewOf(desk, call, kWell)).take());

    QCOMPARE(review.call, call);
    QCOMPARE(review.officer, desk.seat.officer);
    QCOMPARE(review.reviewer, desk.headSeat.officer);
    QCOMPARE(review.shift, shift);
    QCOMPARE(review.marks, kWell);
    QCOMPARE(review.note, QStringLiteral("Bác nói được hướng dẫn kỹ"));
    QVERIFY(!review.owesReply() && !review.dueAt);
    QCOMPARE(reviews.drawn(desk.headSeat).take().size(), size_t{1});
    QCOMPARE(reviews.record(desk.headSeat, reviewOf(desk, call, kWell)).error().code, ErrorCode::WrongState);
}

void ReviewDeskTest::takesNoCallThatWasNotDrawn()
{
    TestDesk desk;
    ReviewDesk reviews(*desk.pen, desk.random);
    const std::vector<CallId> calls = logCalls(desk, desk.seat, 10);
    int taken = 0;
    for (const CallId &call : calls) {
        const Result<ReviewId> review = reviews.record(desk.headSeat, reviewOf(desk, call, kWell));
        taken += review.ok() ? 1 : 0;
        QVERIFY(review.ok() || review.error().code == ErrorCode::WrongState);
    }
    QCOMPARE(taken, ReviewDesk::kPerOfficer);
}

void ReviewDeskTest::letsNobodyReviewThemselves()
{
    TestDesk desk;
    ReviewDesk reviews(*desk.pen, desk.random);
    const CallId own = logCalls(desk, desk.headSeat, 1).front();
    QCOMPARE(reviews.record(desk.headSeat, reviewOf(desk, own, kWell)).error(),
             (Error{ErrorCode::NotPermitted, QStringLiteral("own-review")}));
}

void ReviewDeskTest::letsACallGoAfterThreeTries()
{
    TestDesk desk;
    ReviewDesk reviews(*desk.pen, desk.random);
    const CallId call = logCalls(desk, desk.seat, 1).front();
    ReviewDraft tried = reviewOf(desk, call, {});
    tried.outcome = ReviewOutcome::Unreached;
    for (int i = 0; i < ReviewDesk::kMostTries; ++i) {
        QCOMPARE(reviews.drawn(desk.headSeat).take().size(), size_t{1});
        QVERIFY(!row(desk, reviews.record(desk.headSeat, tried).take()).owesReply());
    }
    QVERIFY(reviews.drawn(desk.headSeat).take().empty());
    QCOMPARE(ReviewTable(*desk.database).ofCall(call).take().size(), static_cast<size_t>(ReviewDesk::kMostTries));
    QVERIFY(ReviewTable(*desk.database).owed(desk.seat.unit).take().empty());
}

void ReviewDeskTest::namesEveryFieldToMend()
{
    TestDesk desk;
    ReviewDesk reviews(*desk.pen, desk.random);
    QCOMPARE(reviews.problems({}),
             (QStringList{QStringLiteral("call"), QStringLiteral("at"), QStringLiteral("marks")}));
    ReviewDraft complaint = reviewOf(desk, desk.ids.next<CallId>(), {});
    complaint.outcome = ReviewOutcome::Complaint;
    complaint.note = QStringLiteral("  ");
    complaint.at = desk.clock.now() + minutes(1);
    QCOMPARE(reviews.record(desk.headSeat, complaint).error(),
             (Error{ErrorCode::DraftIncomplete, QStringLiteral("at shift note")}));
}

void ReviewDeskTest::owesAReplyBelowStandard()
{
    TestDesk desk;
    const ReviewId id = recordRude(desk);
    const std::vector<Review> owed = ReviewTable(*desk.database).owed(desk.seat.unit).take();
    QCOMPARE(owed.size(), size_t{1});
    QCOMPARE(owed.front().id, id);
    QCOMPARE(owed.front().dueAt, std::optional(momentAt(QDate(2026, 11, 27), QTime(17, 0))));
    QVERIFY(!owed.front().isOverdue(desk.clock.now()));
    QVERIFY(owed.front().isOverdue(momentAt(QDate(2026, 11, 27), QTime(17, 1))));
}

void ReviewDeskTest::takesTheReplyOfTheRatedOfficerAlone()
{
    TestDesk desk;
    ReviewDesk reviews(*desk.pen, desk.random);
    const ReviewId id = recordRude(desk);
    QCOMPARE(reviews.answer(desk.headSeat, id, QStringLiteral("Thay cán bộ")).error(),
             (Error{ErrorCode::NotPermitted, QStringLiteral("own-reply-only")}));
    QCOMPARE(reviews.answer(desk.seat, id, QStringLiteral(" ")).error().code, ErrorCode::DraftIncomplete);
    QVERIFY(reviews.answer(desk.seat, id, QStringLiteral("Tôi đã gọi lại xin lỗi bác")).ok());
    QCOMPARE(row(desk, id).answer, QStringLiteral("Tôi đã gọi lại xin lỗi bác"));
    QCOMPARE(row(desk, id).answeredBy, desk.seat.officer);
    QVERIFY(ReviewTable(*desk.database).owed(desk.seat.unit).take().empty());
    QCOMPARE(reviews.answer(desk.seat, id, QStringLiteral("Lại")).error().code, ErrorCode::WrongState);
    QCOMPARE(reviews.answer(desk.seat, desk.ids.next<ReviewId>(), QStringLiteral("?")).error().code,
             ErrorCode::UnknownSubject);
}

void ReviewDeskTest::tiesAComplaintToTheShift()
{
    TestDesk desk;
    ReviewDesk reviews(*desk.pen, desk.random);
    ReviewDraft complaint = reviewOf(desk, logCalls(desk, desk.headSeat, 1).front(), {});
    complaint.outcome = ReviewOutcome::Complaint;
    complaint.shift = plantShift(desk, desk.seat.officer);
    complaint.note = QStringLiteral("Nói to tiếng với bác");
    CallDraft about = desk.draft();
    about.field = QStringLiteral("cat.attitude");
    complaint.call = CallDesk(*desk.pen).logCall(desk.headSeat, about).take();
    about.kind = QStringLiteral("kind.thanks");
    QVERIFY(CallDesk(*desk.pen).logCall(desk.headSeat, about).ok());
    QCOMPARE(reviews.complaints(desk.headSeat).take().size(), size_t{1});
    QCOMPARE(reviews.complaints(desk.seat).error().code, ErrorCode::NotPermitted);

    // The head wrote the call down; it is not the head's manners.
    const Review review = row(desk, reviews.record(desk.headSeat, complaint).take());

    QCOMPARE(review.officer, desk.seat.officer);
    QCOMPARE(review.shift, complaint.shift);
    QVERIFY(review.owesReply() && review.dueAt);
    QVERIFY(reviews.complaints(desk.headSeat).take().empty());
    QCOMPARE(reviews.record(desk.seat, complaint).error().code, ErrorCode::NotPermitted);
    complaint.shift = desk.ids.next<ShiftId>();
    QCOMPARE(reviews.record(desk.headSeat, complaint).error(),
             (Error{ErrorCode::UnknownSubject, QStringLiteral("shift")}));
}

void ReviewDeskTest::refusesAComplaintAboutOneself()
{
    TestDesk desk;
    ReviewDraft complaint = reviewOf(desk, logCalls(desk, desk.seat, 1).front(), {});
    complaint.outcome = ReviewOutcome::Complaint;
    complaint.shift = plantShift(desk, desk.headSeat.officer);
    QCOMPARE(ReviewDesk(*desk.pen, desk.random).record(desk.headSeat, complaint).error(),
             (Error{ErrorCode::NotPermitted, QStringLiteral("own-review")}));
}

void ReviewDeskTest::forgetsWhatAnErasedCallerSaid()
{
    TestDesk desk;
    qint64 seq = 1000;
    const ReviewId id = recordRude(desk);
    QVERIFY(ReviewDesk(*desk.pen, desk.random).answer(desk.seat, id, QStringLiteral("Đã xin lỗi bác Thu")).ok());
    numberPending(desk, seq);
    const ErasureDraft request{QStringLiteral("erase.request"), QStringLiteral("12/QĐ-UBND ngày 20/11/2026")};
    QVERIFY(ErasureDesk(*desk.pen).erase(desk.headSeat, row(desk, id).call, request).ok());
    QVERIFY(!row(desk, id).note.isEmpty());
    numberPending(desk, seq);
    QCOMPARE(row(desk, id).note, QString());
    QCOMPARE(row(desk, id).answer, QString());
    QCOMPARE(row(desk, id).marks, kRude);
    QVERIFY(row(desk, id).answeredAt);
}

void ReviewDeskTest::rebuildsTheSameRows()
{
    TestDesk desk;
    const ReviewId id = recordRude(desk);
    QVERIFY(ReviewDesk(*desk.pen, desk.random).answer(desk.seat, id, QStringLiteral("Đã xin lỗi")).ok());
    const QStringList before = dumpRows(*desk.database);
    Transaction transaction(*desk.database);
    QVERIFY(JournalWriter(*desk.database).rebuild().ok());
    QVERIFY(transaction.commit().ok());
    QCOMPARE(dumpRows(*desk.database), before);
    QVERIFY(before.join(QLatin1Char('\n')).contains(QStringLiteral("Đã xin lỗi")));
}

QTEST_GUILESS_MAIN(ReviewDeskTest)
#include "tst_reviewdesk.moc"
