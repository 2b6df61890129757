// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/rosternews.h"
#include "rosterfixture.h"
#include "store/patterntable.h"
#include "store/publicationtable.h"

#include <QtTest>

using namespace tb;

class RosterDeskTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_here = std::make_unique<RosterFixture>(); }
    void changesAllOrNothing();
    void findsWhatIsToGoByWhatItSays();
    void nobodyOnLeaveIsPutOnTheRoster();
    void aLeaveThatComesLaterIsFoundAsAConflict();
    void publishesWithGapsOnlyForAReason();
    void tellsEachOfficerWhatChangedUntilItWasSeen();
    void keepsTheUsualWeek();
    void recordsAPastSubstitutionForTheHeadOnly();

private:
    std::unique_ptr<RosterFixture> m_here;
};

void RosterDeskTest::changesAllOrNothing()
{
    Shift broken = m_here->shift(13, 17);
    broken.lines.clear();
    QCOMPARE(m_here->roster.change(m_here->desk.headSeat, {{}, {m_here->shift(7, 11, 26), broken}}).error().code,
             ErrorCode::DraftIncomplete);
    const auto none
        = ShiftTable(*m_here->desk.database).between(m_here->desk.seat.unit, m_here->at(0), m_here->at(0, 0, 30));
    QVERIFY(none.value().empty());
    QCOMPARE(m_here->roster.change(m_here->desk.seat, {{}, {m_here->shift(7, 11, 26)}}).error().code,
             ErrorCode::NotPermitted);
}

void RosterDeskTest::findsWhatIsToGoByWhatItSays()
{
    const Shift shift = m_here->shift(7, 11, 26);
    const Seat &head = m_here->desk.headSeat;
    QVERIFY(m_here->roster.change(head, {{}, {shift}}).ok());
    const RosterChange back = RosterChange{{}, {shift}}.inverse();
    QVERIFY(m_here->roster.change(head, back).ok());
    QCOMPARE(m_here->roster.change(head, back).error().detail, QStringLiteral("changed"));
    // Two that say the same are two.
    QVERIFY(m_here->roster.change(head, {{}, {shift, shift}}).ok());
    QVERIFY(m_here->roster.change(head, {{shift, shift}, {}}).ok());
    QVERIFY(m_here->rebuildsTheSame());
}

void RosterDeskTest::nobodyOnLeaveIsPutOnTheRoster()
{
    const Seat &head = m_here->desk.headSeat;
    const auto leave = m_here->absences.plan(head, m_here->leave(m_here->desk.seat.officer, 26));
    QVERIFY(leave.ok());
    QCOMPARE(m_here->roster.assign(head, m_here->shift(7, 11, 26)).error().detail, QStringLiteral("on-leave"));
    QVERIFY(m_here->roster.assign(head, m_here->shift(7, 11, 27)).ok());
    QVERIFY(m_here->absences.cancel(head, leave.value()).ok());
    QVERIFY(m_here->roster.assign(head, m_here->shift(7, 11, 26)).ok());
    QVERIFY(m_here->rebuildsTheSame());
}

void RosterDeskTest::aLeaveThatComesLaterIsFoundAsAConflict()
{
    const Seat &head = m_here->desk.headSeat;
    const ShiftId shift = m_here->roster.assign(head, m_here->shift(8, 11, 26)).take();
    QVERIFY(m_here->absences.plan(head, m_here->leave(m_here->desk.seat.officer, 26)).ok());
    const auto coverage
        = m_here->reader.coverage(head.unit, {m_here->at(0, 0, 26), m_here->at(0, 0, 27)}, m_here->desk.clock.now());
    const LineCoverage &line = coverage.value().at(m_here->desk.line);
    QCOMPARE(
        line.awayShifts,
        (std::vector<AwayFinding>{{shift, m_here->desk.seat.officer, {m_here->at(8, 0, 26), m_here->at(11, 0, 26)}}}));
    QCOMPARE(line.nobody.size(), size_t{3});
    QCOMPARE(m_here->absences.plan(m_here->desk.seat, m_here->leave(head.officer, 26)).error().code,
             ErrorCode::NotPermitted);
}

void RosterDeskTest::publishesWithGapsOnlyForAReason()
{
    const Seat &head = m_here->desk.headSeat;
    const QDate monday(2026, 11, 30);
    QCOMPARE(m_here->roster.publish(head, monday, QStringLiteral("  ")).error().detail, QStringLiteral("reason"));
    std::vector<Shift> week;
    for (int day = 30; day < 35; ++day) {
        const QDate date = QDate(2026, 11, 30).addDays(day - 30);
        Shift shift = m_here->shift(7, 17);
        shift.from = momentAt(date, QTime(7, 30));
        shift.to = momentAt(date, QTime(17, 0));
        week.push_back(shift);
    }
    QVERIFY(m_here->roster.change(head, {{}, week}).ok());
    QVERIFY(m_here->roster.publish(head, monday, {}).ok());
    QVERIFY(m_here->roster.change(head, {{week.front()}, {}}).ok());
    QVERIFY(m_here->roster.publish(head, monday, QStringLiteral("Chưa bố trí được người")).ok());
    const auto newest = PublicationTable(*m_here->desk.database).newest(head.unit, momentAt(monday, QTime(0, 0)));
    QCOMPARE(newest.value()->version, 2);
    QCOMPARE(newest.value()->gaps, 2);
    QCOMPARE(newest.value()->shifts.size(), size_t{4});
    QCOMPARE(newest.value()->by, head.officer);
    QVERIFY(m_here->rebuildsTheSame());
    QCOMPARE(m_here->roster.publish(m_here->desk.seat, monday, QStringLiteral("x")).error().code,
             ErrorCode::NotPermitted);
}

void RosterDeskTest::tellsEachOfficerWhatChangedUntilItWasSeen()
{
    TestDesk &desk = m_here->desk;
    RosterNewsDesk news(*desk.pen);
    const QDate monday(2026, 11, 23);
    const Span week{m_here->at(0, 0, 23), m_here->at(0, 0, 30)};
    const auto unseen = [&] { return unseenBy(*desk.database, desk.seat.unit, week, desk.clock.now()).take(); };
    const ShiftId first = m_here->roster.assign(desk.headSeat, m_here->shift(7, 11, 26)).take();
    QCOMPARE(news.of(desk.seat).take(), RosterNews()); // a draft is nobody's business

    QVERIFY(m_here->roster.publish(desk.headSeat, monday, QStringLiteral("thiếu người")).ok());
    const RosterNews shown = news.of(desk.seat).take();
    QCOMPARE(shown.fresh.size(), size_t{1});
    QCOMPARE(unseen(), std::vector{desk.seat.officer});
    QVERIFY(news.seen(m_here->third, news.of(m_here->third).take()).ok()); // of one's own roster only
    QCOMPARE(unseen(), std::vector{desk.seat.officer});

    // What comes while it is being read is not seen with it.
    const ShiftId second = m_here->roster.assign(desk.headSeat, m_here->shift(13, 17, 26)).take();
    QVERIFY(news.seen(desk.seat, shown).ok());
    QCOMPARE(news.of(desk.seat).take().fresh.front().id, second);
    QVERIFY(news.seen(desk.seat, news.of(desk.seat).take()).ok());
    QVERIFY(unseen().empty());
    const auto entries = EntryTable(*desk.database).bySubject(desk.seat.officer.as<SubjectId>()).take().size();
    QVERIFY(news.seen(desk.seat, news.of(desk.seat).take()).ok());
    QCOMPARE(EntryTable(*desk.database).bySubject(desk.seat.officer.as<SubjectId>()).take().size(), entries);

    // Taken away by the head, and by a colleague who stands in.
    QVERIFY(m_here->roster.cancel(desk.headSeat, first).ok());
    QVERIFY(m_here->swaps.take(m_here->third, second, {}).ok());
    QCOMPARE(news.of(desk.seat).take().gone.size(), size_t{2});
    QCOMPARE(news.of(m_here->third).take().fresh.front().id, second);
    QCOMPARE(unseen().size(), size_t{2});
    desk.clock.advance(minutes(3 * 24 * 60)); // what is over is no news
    QVERIFY(unseen().empty());
    QVERIFY(m_here->rebuildsTheSame());
}

void RosterDeskTest::keepsTheUsualWeek()
{
    const RosterPattern pattern = patternOf({m_here->shift(7, 11), m_here->shift(13, 17, 26)});
    QVERIFY(m_here->roster.setPattern(m_here->desk.headSeat, pattern).ok());
    QCOMPARE(PatternTable(*m_here->desk.database).ofUnit(m_here->desk.seat.unit).value(), pattern);
    QVERIFY(m_here->rebuildsTheSame());
}

void RosterDeskTest::recordsAPastSubstitutionForTheHeadOnly()
{
    const Seat &head = m_here->desk.headSeat;
    const ShiftId planned = m_here->roster.assign(head, m_here->shift(7, 11, 24)).take();
    Shift worked = m_here->shift(7, 11, 24);
    worked.officer = m_here->third.officer;
    QCOMPARE(m_here->roster.recordPast(m_here->desk.seat, worked, planned, QStringLiteral("đổi miệng")).error().code,
             ErrorCode::NotPermitted);
    QCOMPARE(m_here->roster.recordPast(head, worked, planned, {}).error().detail, QStringLiteral("reason"));
    const auto recorded = m_here->roster.recordPast(head, worked, planned, QStringLiteral("đổi miệng"));
    QVERIFY(recorded.ok());
    QCOMPARE(m_here->find(planned)->state, ShiftState::Cancelled);
    QVERIFY(m_here->find(recorded.value())->flags.contains(QStringLiteral("recorded-late")));
    const auto minute
        = m_here->reader.minute(head.unit, m_here->desk.line, m_here->at(9, 0, 24), m_here->desk.clock.now());
    QCOMPARE(minute.value().present, std::vector<OfficerId>{m_here->third.officer});
    QCOMPARE(m_here->roster.recordPast(head, m_here->shift(7, 11, 26), {}, QStringLiteral("x")).error().detail,
             QStringLiteral("not-over"));
    QVERIFY(m_here->rebuildsTheSame());
}

QTEST_GUILESS_MAIN(RosterDeskTest)
#include "tst_rosterdesk.moc"
