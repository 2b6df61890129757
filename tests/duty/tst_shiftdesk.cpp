// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/rulesdesk.h"
#include "fakes/testdesk.h"
#include "store/shifttable.h"

#include <QtTest>

using namespace tb;

class ShiftDeskTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void showsCurrentNextAndWhoFollows();
    void takesAndHandsOver();
    void takesAShiftOnlyOnce();
    void takesAShiftOnlyInItsTime_data();
    void takesAShiftOnlyInItsTime();
    void opensWhenTheUnitSays();
    void knowsSinceWhenAndWhyItIsPaused();
    void saysUntilWhenAndWhoCovers();
    void refusesAReturnThatIsNotAhead_data();
    void refusesAReturnThatIsNotAhead();
    void letsOnlyAnotherOfficerCover();
    void findsThePausesThatGoOn();
    void letsNobodyTakeAnothersShift();
    void importsARoster();
    void importsAllOrNothing_data();
    void importsAllOrNothing();
    void coversANightShift();

private:
    ShiftId assign(OfficerId officer, QTime from, QTime to, int days = 0)
    {
        Shift shift;
        shift.officer = officer;
        shift.lines = {m_desk->line};
        const QDate date = wallDate(m_desk->clock.now()).addDays(days);
        shift.from = momentAt(date, from);
        shift.to = momentAt(date, to);
        return RosterDesk(*m_desk->pen).assign(m_desk->headSeat, shift).take();
    }
    ShiftDesk::Outlook outlook() { return ShiftDesk(*m_desk->pen).outlook(m_desk->seat, m_desk->clock.now()).take(); }

    std::unique_ptr<TestDesk> m_desk;
};

void ShiftDeskTest::showsCurrentNextAndWhoFollows()
{
    const ShiftId mine = assign(m_desk->seat.officer, QTime(7, 30), QTime(11, 30));
    const ShiftId after = assign(m_desk->headSeat.officer, QTime(13, 0), QTime(17, 0));
    const ShiftId tomorrow = assign(m_desk->seat.officer, QTime(7, 30), QTime(11, 30), 1);

    const ShiftDesk::Outlook outlook = this->outlook();

    QCOMPARE(outlook.current->id, mine);
    QCOMPARE(outlook.next->id, tomorrow);
    QCOMPARE(outlook.follower->id, after);
    m_desk->clock.set(momentAt(QDate(2026, 11, 25), QTime(6, 59)));
    QVERIFY(!this->outlook().current);
    m_desk->clock.set(momentAt(QDate(2026, 11, 25), QTime(7, 0)));
    QCOMPARE(this->outlook().current->id, mine);
}

void ShiftDeskTest::takesAndHandsOver()
{
    ShiftDesk shifts(*m_desk->pen);
    const ShiftId mine = assign(m_desk->seat.officer, QTime(7, 30), QTime(11, 30));
    QCOMPARE(shifts.handOver(m_desk->seat, mine, {}).error().code, ErrorCode::NoShift);

    QVERIFY(shifts.start(m_desk->seat, mine).ok());
    QVERIFY(shifts.pause(m_desk->seat, mine, {QStringLiteral("họp")}).ok());
    QVERIFY(shifts.resume(m_desk->seat, mine).ok());
    m_desk->clock.advance(minutes(200));
    QVERIFY(shifts.handOver(m_desk->seat, mine, {m_desk->headSeat.officer, QStringLiteral("Máy rè"), {}}).ok());

    const Shift shift = *ShiftTable(*m_desk->database).find(mine).take();
    QCOMPARE(shift.state, ShiftState::Ended);
    QCOMPARE(shift.handedTo, m_desk->headSeat.officer);
    QCOMPARE(shift.handoverNote, QStringLiteral("Máy rè"));
    QCOMPARE(shift.endedAt, std::optional(m_desk->clock.now()));
}

void ShiftDeskTest::takesAShiftOnlyOnce()
{
    ShiftDesk shifts(*m_desk->pen);
    const ShiftId mine = assign(m_desk->seat.officer, QTime(7, 30), QTime(11, 30));

    QVERIFY(shifts.start(m_desk->seat, mine).ok());

    QCOMPARE(shifts.start(m_desk->seat, mine).error().code, ErrorCode::NoShift);
}

void ShiftDeskTest::takesAShiftOnlyInItsTime_data()
{
    QTest::addColumn<QTime>("now");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a minute too early") << QTime(6, 59) << false;
    QTest::newRow("half an hour before") << QTime(7, 0) << true;
    QTest::newRow("late") << QTime(11, 29) << true;
    QTest::newRow("over") << QTime(11, 30) << false;
}

void ShiftDeskTest::takesAShiftOnlyInItsTime()
{
    QFETCH(QTime, now);
    QFETCH(bool, taken);
    const ShiftId mine = assign(m_desk->seat.officer, QTime(7, 30), QTime(11, 30));
    m_desk->clock.set(momentAt(QDate(2026, 11, 25), now));

    const Done started = ShiftDesk(*m_desk->pen).start(m_desk->seat, mine);

    QCOMPARE(started.ok(), taken);
    if (!taken)
        QCOMPARE(started.error().code, ErrorCode::NoShift);
}

void ShiftDeskTest::opensWhenTheUnitSays()
{
    const QTime from = wallTime(m_desk->clock.now()).addSecs(20 * 60);
    const ShiftId shift = assign(m_desk->seat.officer, from, from.addSecs(60 * 60));
    UnitRules rules;
    rules.checkInEarly = minutes(10);
    QVERIFY(RulesDesk(*m_desk->pen).set(m_desk->headSeat, rules).ok());

    QVERIFY(!outlook().current);
    QCOMPARE(outlook().early, minutes(10));
    QCOMPARE(ShiftDesk(*m_desk->pen).start(m_desk->seat, shift).error().code, ErrorCode::NoShift);
    m_desk->clock.advance(minutes(10));
    QVERIFY(outlook().current);
    QVERIFY(ShiftDesk(*m_desk->pen).start(m_desk->seat, shift).ok());
}

void ShiftDeskTest::knowsSinceWhenAndWhyItIsPaused()
{
    ShiftDesk shifts(*m_desk->pen);
    const ShiftId mine = assign(m_desk->seat.officer, QTime(7, 30), QTime(11, 30));
    const auto pause = [&] { return shifts.pauseOf(*ShiftTable(*m_desk->database).find(mine).take()).take(); };
    QVERIFY(shifts.start(m_desk->seat, mine).ok());
    QVERIFY(!pause());
    const Moment lunch = m_desk->clock.now();
    QVERIFY(shifts.pause(m_desk->seat, mine, {QStringLiteral("lunch")}).ok());
    m_desk->clock.advance(minutes(12));
    QVERIFY(shifts.pause(m_desk->seat, mine, {QStringLiteral("errand")}).ok());

    QCOMPARE(*pause(), (ShiftPause{lunch, {}, QStringLiteral("lunch"), {}, {}}));
    QVERIFY(shifts.resume(m_desk->seat, mine).ok());
    QVERIFY(!pause());
    QVERIFY(shifts.pause(m_desk->seat, mine, {QStringLiteral("errand")}).ok());
    QCOMPARE(pause()->since, m_desk->clock.now());
}

void ShiftDeskTest::saysUntilWhenAndWhoCovers()
{
    ShiftDesk shifts(*m_desk->pen);
    const ShiftId mine = assign(m_desk->seat.officer, QTime(7, 30), QTime(11, 30));
    const Moment now = m_desk->clock.now();
    QVERIFY(shifts.start(m_desk->seat, mine).ok());
    QVERIFY(
        shifts.pause(m_desk->seat, mine, {QStringLiteral("lunch"), now + minutes(30), m_desk->headSeat.officer}).ok());

    const ShiftPause pause = *shifts.pauseOf(*ShiftTable(*m_desk->database).find(mine).take()).take();

    QCOMPARE(pause.until, std::optional(now + minutes(30)));
    QCOMPARE(pause.cover, m_desk->headSeat.officer);
}

void ShiftDeskTest::refusesAReturnThatIsNotAhead_data()
{
    QTest::addColumn<int>("ahead");
    QTest::newRow("now") << 0;
    QTest::newRow("past") << -1;
    QTest::newRow("tomorrow") << 721;
}

void ShiftDeskTest::refusesAReturnThatIsNotAhead()
{
    QFETCH(int, ahead);
    ShiftDesk shifts(*m_desk->pen);
    const ShiftId mine = assign(m_desk->seat.officer, QTime(7, 30), QTime(11, 30));
    QVERIFY(shifts.start(m_desk->seat, mine).ok());

    const Done paused
        = shifts.pause(m_desk->seat, mine, {QStringLiteral("lunch"), m_desk->clock.now() + minutes(ahead)});

    QCOMPARE(paused.error().code, ErrorCode::DraftIncomplete);
    QCOMPARE(ShiftTable(*m_desk->database).find(mine).take()->state, ShiftState::OnDuty);
}

void ShiftDeskTest::letsOnlyAnotherOfficerCover()
{
    ShiftDesk shifts(*m_desk->pen);
    const ShiftId mine = assign(m_desk->seat.officer, QTime(7, 30), QTime(11, 30));
    QVERIFY(shifts.start(m_desk->seat, mine).ok());
    const auto code = [&](OfficerId cover) {
        return shifts.pause(m_desk->seat, mine, {QStringLiteral("lunch"), {}, cover}).error().code;
    };
    QCOMPARE(code(m_desk->seat.officer), ErrorCode::NotPermitted);
    QCOMPARE(code(m_desk->ids.next<OfficerId>()), ErrorCode::UnknownSubject);
}

void ShiftDeskTest::findsThePausesThatGoOn()
{
    ShiftDesk shifts(*m_desk->pen);
    const ShiftId mine = assign(m_desk->seat.officer, QTime(7, 30), QTime(11, 30));
    QVERIFY(shifts.start(m_desk->seat, mine).ok());
    QVERIFY(shifts.pausesNow(m_desk->headSeat).take().empty());
    QVERIFY(shifts.pause(m_desk->seat, mine, {QStringLiteral("lunch"), {}, m_desk->headSeat.officer}).ok());

    const auto away = shifts.pausesNow(m_desk->headSeat).take();

    QCOMPARE(away.size(), size_t{1});
    QCOMPARE(away[0].shift.id, mine);
    QVERIFY(!away[0].pause.cover.isNull());
    QVERIFY(shifts.resume(m_desk->seat, mine).ok());
    QVERIFY(shifts.pausesNow(m_desk->headSeat).take().empty());
}

void ShiftDeskTest::letsNobodyTakeAnothersShift()
{
    const ShiftId theirs = assign(m_desk->headSeat.officer, QTime(7, 30), QTime(11, 30));

    QCOMPARE(ShiftDesk(*m_desk->pen).start(m_desk->seat, theirs).error().detail, QStringLiteral("own-shift-only"));
}

void ShiftDeskTest::importsARoster()
{
    const QByteArray csv = "date,from,to,name,officer,lines\n"
                           "2026-11-26,07:30,11:30,shift.morning,ha,0268 3822 108\n"
                           "2026-11-26,13:00,17:00,shift.afternoon,nghia,0268 3822 108\r\n\n";

    QCOMPARE(RosterDesk(*m_desk->pen).importCsv(m_desk->headSeat, csv).take(), 2);

    const Moment day = momentAt(QDate(2026, 11, 26), QTime(0, 0));
    QCOMPARE(ShiftTable(*m_desk->database).between(m_desk->seat.unit, day, day + std::chrono::hours(24)).take().size(),
             size_t{2});
}

void ShiftDeskTest::importsAllOrNothing_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("officer") << QByteArray("2026-11-26,13:00,17:00,x,nobody,0268 3822 108")
                             << QStringLiteral("row 3: officer");
    QTest::newRow("line") << QByteArray("2026-11-26,13:00,17:00,x,ha,0268 0000 000") << QStringLiteral("row 3: line");
    QTest::newRow("date") << QByteArray("26/11/2026,13:00,17:00,x,ha,0268 3822 108")
                          << QStringLiteral("row 3: date or time");
    QTest::newRow("columns") << QByteArray("2026-11-26,13:00") << QStringLiteral("row 3: columns");
}

void ShiftDeskTest::importsAllOrNothing()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, complaint);
    const QByteArray csv = "date,from,to,name,officer,lines\n2026-11-26,07:30,11:30,x,ha,0268 3822 108\n" + row;

    const auto imported = RosterDesk(*m_desk->pen).importCsv(m_desk->headSeat, csv);

    QVERIFY(!imported.ok());
    QCOMPARE(imported.error().detail, complaint);
    const Moment day = momentAt(QDate(2026, 11, 26), QTime(0, 0));
    QVERIFY(ShiftTable(*m_desk->database).between(m_desk->seat.unit, day, day + std::chrono::hours(24)).take().empty());
}

void ShiftDeskTest::coversANightShift()
{
    const QByteArray csv = "date,from,to,name,officer,lines\n2026-11-25,22:00,06:00,shift.night,ha,0268 3822 108\n";
    QVERIFY(RosterDesk(*m_desk->pen).importCsv(m_desk->headSeat, csv).ok());
    m_desk->clock.set(momentAt(QDate(2026, 11, 26), QTime(2, 0)));

    QVERIFY(outlook().current.has_value());
    QCOMPARE(wallDate(outlook().current->from), QDate(2026, 11, 25));
}

QTEST_GUILESS_MAIN(ShiftDeskTest)
#include "tst_shiftdesk.moc"
