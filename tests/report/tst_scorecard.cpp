// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcalls.h"
#include "report/conduct.h"
#include "report/figurereader.h"
#include "report/scorecard.h"

#include <QtTest>

using namespace tb;

class ScorecardTest : public QObject {
    Q_OBJECT
private slots:
    void countsClauseByClause();
    void everyRowIsMadeOfCallsThatCanBeListed();
    void countsHowCallersWereTreated();
    void everyRowAboutConductOpensWhatItCounts();
    void leavesNuisancesOutOfEveryDenominator();
    void measuresNothingWhereThereIsNothing();
    void namesEachClause();
};

const ClauseScore &rowOf(const std::vector<ClauseScore> &card, Clause clause)
{
    return *std::find_if(card.begin(), card.end(), [clause](const ClauseScore &row) { return row.clause == clause; });
}

void ScorecardTest::countsClauseByClause()
{
    PeriodFigures figures;
    figures.total.add(CallCell(700), 90); // answered on the phone
    figures.total.add(CallCell(1100), 5); // first answer after three days, in time
    figures.total.add(CallCell(1232), 1); // not answered, overdue
    figures.total.add(CallCell(300), 3); // called back
    figures.total.add(CallCell(501), 1); // call-back owed
    figures.outside.add(CallCell(501), 1);
    const std::vector<ClauseScore> card = scorecardOf(figures, {84, 82, 3, 2}, {9, 10, 1}, {8, 6, 5, 2, 1, 2, 1, 1});
    QCOMPARE(rowOf(card, Clause::OfficersAssigned), (ClauseScore{Clause::OfficersAssigned, 82, 84}));
    QCOMPARE(rowOf(card, Clause::LinesAttended), (ClauseScore{Clause::LinesAttended, 79, 84}));
    QCOMPARE(rowOf(card, Clause::NoCallWithoutAnswer), (ClauseScore{Clause::NoCallWithoutAnswer, 96, 100}));
    QCOMPARE(rowOf(card, Clause::AnsweredInHours), (ClauseScore{Clause::AnsweredInHours, 96, 99}));
    QCOMPARE(rowOf(card, Clause::MissedServed), (ClauseScore{Clause::MissedServed, 3, 4}));
    QCOMPARE(rowOf(card, Clause::AnsweredPromptly), (ClauseScore{Clause::AnsweredPromptly, 95, 96}));
    QCOMPARE(rowOf(card, Clause::FirstAnswerSameDay), (ClauseScore{Clause::FirstAnswerSameDay, 90, 96}));
    QCOMPARE(rowOf(card, Clause::LinesChecked).perMille(), std::optional(900));
}

void ScorecardTest::everyRowIsMadeOfCallsThatCanBeListed()
{
    TestDesk desk;
    const Moment now = desk.clock.now();
    RandomCalls(desk, 21).put(500, now - minutes(20 * 24 * 60), now);
    CallFilter filter;
    filter.unit = desk.seat.unit;
    filter.now = now;
    const PeriodFigures figures
        = FigureReader(*desk.database, {}).read(periodOf(PeriodKind::Month, now), filter).take();
    FigureTable table(*desk.database);
    for (const ClauseScore &row : scorecardOf(figures, {}, {}, {})) {
        if (row.kept().empty() || row.clause == Clause::AnsweredInHours)
            continue;
        int kept = 0;
        int broken = 0;
        for (const CallMeasure measure : row.kept())
            kept += static_cast<int>(table.calls(figures.filter, measure, 9999).take().size());
        for (const CallMeasure measure : row.broken())
            broken += static_cast<int>(table.calls(figures.filter, measure, 9999).take().size());
        QCOMPARE(row.numerator, kept);
        QCOMPARE(row.denominator, kept + broken);
        QVERIFY(row.denominator > 0);
    }
}

const Moment kNow = momentAt(QDate(2026, 11, 25), QTime(9, 0));

Review reviewOf(CallId call, ReviewOutcome outcome, const char *marks = "----")
{
    Review review;
    review.id = ReviewId(QUuid::createUuid());
    review.call = call;
    review.outcome = outcome;
    review.marks = *reviewMarksFromText(QString::fromLatin1(marks));
    review.at = kNow - minutes(3000);
    if (review.isBelowStandard())
        review.dueAt = kNow - minutes(60);
    return review;
}

void ScorecardTest::countsHowCallersWereTreated()
{
    std::vector<CallId> calls(7);
    for (CallId &call : calls)
        call = CallId(QUuid::createUuid());
    std::vector<Review> reviews{
        reviewOf(calls[0], ReviewOutcome::Unreached),     reviewOf(calls[0], ReviewOutcome::Spoke, "yyyy"),
        reviewOf(calls[1], ReviewOutcome::Unreached),     reviewOf(calls[2], ReviewOutcome::Spoke, "yny-"),
        reviewOf(calls[3], ReviewOutcome::Spoke, "nyyy"), reviewOf(calls[4], ReviewOutcome::Complaint),
        reviewOf(calls[5], ReviewOutcome::Complaint),     reviewOf(calls[6], ReviewOutcome::Complaint)};
    reviews[3].answeredAt = kNow - minutes(90); // in time
    reviews[5].answeredAt = kNow - minutes(10); // late
    reviews[6].dueAt = kNow + minutes(10); // still running
    reviews[7].answeredAt = kNow + minutes(10); // after what is looked at, and overdue then
    QCOMPARE(conductOf(reviews, kNow), (ConductCounts{4, 3, 1, 3, 1, 1, 3, 2}));
    QVERIFY(conductOf({}, kNow).isEmpty());
    const auto card = scorecardOf({}, {}, {}, conductOf(reviews, kNow));
    QCOMPARE(rowOf(card, Clause::CallersReached), (ClauseScore{Clause::CallersReached, 3, 4}));
    QCOMPARE(rowOf(card, Clause::CallersContent), (ClauseScore{Clause::CallersContent, 1, 3}));
    QCOMPARE(rowOf(card, Clause::ComplaintsAnswered), (ClauseScore{Clause::ComplaintsAnswered, 1, 3}));
    QCOMPARE(rowOf(card, Clause::RepliesInTime), (ClauseScore{Clause::RepliesInTime, 1, 4}));
}

// Whatever was asked, tried again, answered or forgotten.
void ScorecardTest::everyRowAboutConductOpensWhatItCounts()
{
    SeededRandom random(7);
    const auto below = [&random](int bound) { return static_cast<int>(random.bytes(1).at(0) & 0x7F) % bound; };
    std::vector<CallId> calls(20);
    for (CallId &call : calls)
        call = CallId(QUuid::createUuid());
    std::vector<Review> reviews;
    for (int i = 0; i < 200; ++i) {
        const auto outcome = static_cast<ReviewOutcome>(1 + below(3));
        Review review = reviewOf(calls[static_cast<size_t>(below(20))], outcome, below(2) ? "yyyy" : "ynny");
        if (review.isBelowStandard() && below(2))
            review.answeredAt = kNow - minutes(below(127) * 2) + minutes(100);
        reviews.push_back(review);
    }
    for (const ClauseScore &row : scorecardOf({}, {}, {}, conductOf(reviews, kNow))) {
        if (!row.isOfConduct())
            continue;
        QVERIFY(row.denominator > 0);
        QCOMPARE(static_cast<int>(brokenCalls(row.clause, reviews, kNow).size()), row.denominator - row.numerator);
    }
}

void ScorecardTest::leavesNuisancesOutOfEveryDenominator()
{
    PeriodFigures figures;
    figures.total.add(CallCell(100), 500);
    figures.total.add(CallCell(200), 40);
    for (const ClauseScore &row : scorecardOf(figures, {}, {}, {}))
        QCOMPARE(row.denominator, 0);
}

void ScorecardTest::measuresNothingWhereThereIsNothing()
{
    for (const ClauseScore &row : scorecardOf({}, {}, {}, {}))
        QVERIFY(!row.perMille());
}

void ScorecardTest::namesEachClause()
{
    QStringList names;
    for (const ClauseScore &row : scorecardOf({}, {}, {}, {}))
        names << clauseName(row.clause);
    QCOMPARE(names.size(), 12);
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(ScorecardTest)
#include "tst_scorecard.moc"
