// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcalls.h"
#include "report/figurereader.h"
#include "report/scorecard.h"

#include <QtTest>

using namespace tb;

class ScorecardTest : public QObject {
    Q_OBJECT
private slots:
    void countsClauseByClause();
    void everyRowIsMadeOfCallsThatCanBeListed();
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
    const std::vector<ClauseScore> card = scorecardOf(figures, {84, 82, 3, 2}, {9, 10, 1});
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
    for (const ClauseScore &row : scorecardOf(figures, {}, {})) {
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

void ScorecardTest::leavesNuisancesOutOfEveryDenominator()
{
    PeriodFigures figures;
    figures.total.add(CallCell(100), 500);
    figures.total.add(CallCell(200), 40);
    for (const ClauseScore &row : scorecardOf(figures, {}, {}))
        QCOMPARE(row.denominator, 0);
}

void ScorecardTest::measuresNothingWhereThereIsNothing()
{
    for (const ClauseScore &row : scorecardOf({}, {}, {}))
        QVERIFY(!row.perMille());
}

void ScorecardTest::namesEachClause()
{
    QStringList names;
    for (const ClauseScore &row : scorecardOf({}, {}, {}))
        names << clauseName(row.clause);
    QCOMPARE(names.size(), 8);
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(ScorecardTest)
#include "tst_scorecard.moc"
