// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daypart.h"
#include "domain/rostercandidate.h"
#include "domain/rosterpattern.h"
#include "domain/rosterplan.h"

#include <QtTest>

using namespace tb;

/// Planning cell by cell, whom to choose, the usual week, and the parts of a day.
class RosterPlanTest : public QObject {
    Q_OBJECT
private slots:
    void oneOfficerWithTwoLinesHasOneShift();
    void clearingOneLineLeavesTheOther();
    void clearingTheMorningLeavesTheAfternoon();
    void leavesAShiftThatHasBegun();
    void thereAndBackIsNoChange();
    void proposesTheFreeWithTheFewestShifts();
    void neverProposesWhoIsAwayOrBusy();
    void sharesOutEvenly();
    void appliesTheUsualWeekToAnother();
    void cutsAtNoonSixAndMidnight();

private:
    static Moment at(int day, int hour, int minute = 0) { return momentAt(QDate(2026, 11, day), QTime(hour, minute)); }
    static Shift shift(OfficerId officer, std::vector<LineId> lines, Moment from, Moment to);

    const LineId m_hotline{QUuid::createUuid()};
    const LineId m_oneStop{QUuid::createUuid()};
    const OfficerId m_ha{QUuid::createUuid()};
    const OfficerId m_bao{QUuid::createUuid()};
    const OfficerId m_oanh{QUuid::createUuid()};
};

Shift RosterPlanTest::shift(OfficerId officer, std::vector<LineId> lines, Moment from, Moment to)
{
    Shift made;
    made.id = ShiftId(QUuid::createUuid());
    made.officer = officer;
    made.lines = std::move(lines);
    made.from = from;
    made.to = to;
    return made;
}

void RosterPlanTest::oneOfficerWithTwoLinesHasOneShift()
{
    RosterPlan plan({shift(m_ha, {m_hotline}, at(24, 7, 30), at(24, 11, 30))});
    plan.assign(m_oneStop, {at(24, 7, 30), at(24, 11, 30)}, m_ha, {});
    const RosterChange change = plan.change();
    QCOMPARE(change.remove.size(), size_t{1});
    QCOMPARE(change.add.size(), size_t{1});
    QCOMPARE(change.add.front().lines, (std::vector<LineId>{m_hotline, m_oneStop}));
    QVERIFY(change.add.front().id.isNull());
    plan.assign(m_oneStop, {at(24, 7, 30), at(24, 11, 30)}, m_ha, {});
    QCOMPARE(plan.change(), change);
}

void RosterPlanTest::clearingOneLineLeavesTheOther()
{
    RosterPlan plan({shift(m_ha, {m_hotline, m_oneStop}, at(24, 7, 30), at(24, 11, 30))});
    plan.clear(m_hotline, spanOf(QDate(2026, 11, 24), DayPart::Morning));
    QCOMPARE(plan.shifts().size(), size_t{1});
    QCOMPARE(plan.shifts().front().lines, std::vector<LineId>{m_oneStop});
}

void RosterPlanTest::clearingTheMorningLeavesTheAfternoon()
{
    RosterPlan plan({shift(m_ha, {m_hotline}, at(24, 7, 30), at(24, 17))});
    plan.clear(m_hotline, spanOf(QDate(2026, 11, 24), DayPart::Morning));
    QCOMPARE(plan.shifts().size(), size_t{1});
    QCOMPARE(plan.shifts().front().from, at(24, 12));
    QCOMPARE(plan.shifts().front().to, at(24, 17));
}

void RosterPlanTest::leavesAShiftThatHasBegun()
{
    Shift begun = shift(m_ha, {m_hotline}, at(24, 7, 30), at(24, 11, 30));
    begun.state = ShiftState::OnDuty;
    RosterPlan plan({begun});
    plan.clear(m_hotline, {at(24, 0), at(25, 0)});
    QVERIFY(plan.change().isEmpty());
    plan.assign(m_oneStop, {begun.from, begun.to}, m_ha, {});
    QVERIFY(plan.change().remove.empty());
    QCOMPARE(plan.change().add.size(), size_t{1});
}

void RosterPlanTest::thereAndBackIsNoChange()
{
    RosterPlan plan({shift(m_ha, {m_hotline}, at(24, 7, 30), at(24, 11, 30))});
    const Span morning = spanOf(QDate(2026, 11, 24), DayPart::Morning);
    plan.clear(m_hotline, morning);
    QVERIFY(!plan.change().isEmpty());
    plan.assign(m_hotline, {at(24, 7, 30), at(24, 11, 30)}, m_ha, {});
    QVERIFY(plan.change().isEmpty());
}

void RosterPlanTest::proposesTheFreeWithTheFewestShifts()
{
    const RosterGround ground{{m_ha, m_bao, m_oanh},
                              {shift(m_ha, {m_hotline}, at(23, 7, 30), at(23, 11, 30)),
                               shift(m_ha, {m_hotline}, at(24, 7, 30), at(24, 11, 30)),
                               shift(m_bao, {m_hotline}, at(23, 13), at(23, 17)),
                               shift(m_oanh, {m_oneStop}, at(27, 7, 30), at(27, 11, 30))},
                              {}};
    const auto candidates = candidatesFor({at(27, 13), at(27, 17)}, ground);
    QCOMPARE(candidates.at(0).officer, m_bao);
    QCOMPARE(candidates.at(1).officer, m_ha);
    QCOMPARE(candidates.at(1).shifts, 2);
    QCOMPARE(candidates.at(1).load, minutes(480));
    // One shift only, but straight after the morning.
    QCOMPARE(candidates.at(2).officer, m_oanh);
    QVERIFY(candidates.at(2).backToBack);
}

void RosterPlanTest::neverProposesWhoIsAwayOrBusy()
{
    const Span afternoon{at(27, 13), at(27, 17)};
    RosterGround ground{{m_ha, m_bao}, {shift(m_bao, {m_oneStop}, at(27, 15), at(27, 18))}, {}};
    ground.away[m_ha] = {{at(27, 0), at(28, 0)}};
    const auto proposals = shareOut({{m_hotline, afternoon}}, ground);
    QVERIFY(!proposals.front().chosen);
    QCOMPARE(proposals.front().free, 0);
    const auto candidates = candidatesFor(afternoon, ground);
    QVERIFY(candidates.at(0).busy && !candidates.at(0).away);
    QVERIFY(candidates.at(1).away);
}

void RosterPlanTest::sharesOutEvenly()
{
    std::vector<RosterVacancy> vacancies;
    for (int day = 2; day <= 27; ++day)
        vacancies.push_back({m_hotline, {at(day, 7, 30), at(day, 11, 30)}});
    const auto proposals = shareOut(vacancies, {{m_ha, m_bao, m_oanh}, {}, {}});
    std::map<OfficerId, int> count;
    for (const RosterProposal &proposal : proposals)
        ++count[proposal.chosen->officer];
    for (const OfficerId &officer : {m_ha, m_bao, m_oanh})
        QVERIFY(count[officer] == 8 || count[officer] == 9);
}

void RosterPlanTest::appliesTheUsualWeekToAnother()
{
    const RosterPattern pattern = patternOf({shift(m_ha, {m_hotline}, at(27, 22), at(28, 6))});
    QCOMPARE(pattern.front().weekday, 5);
    // Over the turn of the year and over midnight.
    const auto shifts = shiftsOf(pattern, UnitId(), QDate(2026, 12, 28));
    QCOMPARE(shifts.front().from, momentAt(QDate(2027, 1, 1), QTime(22, 0)));
    QCOMPARE(shifts.front().to, momentAt(QDate(2027, 1, 2), QTime(6, 0)));
    QCOMPARE(shifts.front().lines, std::vector<LineId>{m_hotline});
}

void RosterPlanTest::cutsAtNoonSixAndMidnight()
{
    const auto pieces = cutByDayPart({{at(24, 7), at(25, 1)}});
    QCOMPARE(pieces.size(), size_t{4});
    QCOMPARE(pieces.at(0), (Span{at(24, 7), at(24, 12)}));
    QCOMPARE(pieces.at(2), (Span{at(24, 18), at(25, 0)}));
    QCOMPARE(dayPartOf(at(24, 12)), DayPart::Afternoon);
    QCOMPARE(dayPartOf(at(24, 23, 59)), DayPart::Evening);
}

QTEST_APPLESS_MAIN(RosterPlanTest)
#include "tst_rosterplan.moc"
