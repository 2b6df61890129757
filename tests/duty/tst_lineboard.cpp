// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/lineboard.h"

#include "duty/blindchecks.h"
#include "duty/checkdesk.h"
#include "duty/linedesk.h"
#include "fakes/testdesk.h"
#include "store/statement.h"

#include <QtTest>

using namespace tb;

class LineBoardTest : public QObject {
    Q_OBJECT
private slots:
    void tellsAttendedAwayAndNobodyApart();
    void saysSinceWhenNobodyIsThere();
    void owesNothingOutsideTheHoursOrWhileSuspended();
    void countsTodaysCallsOfEachLine();
    void marksTheLastThirtyDays();
    void wantsEveryLineCheckedWithinAWeek();
    void hearsWhenALineHasBecomeQuiet();
    void readsTheCallsOfALineByIndex();
    void drawsOneBlindCheckForEachLineAndWeek();
    void keepsTheDrawFromTheLinesOwnOfficer();
};

namespace {

const QDate kWednesday(2026, 11, 25);

Moment at(int hour, int minute, QDate day = kWednesday)
{
    return momentAt(day, QTime(hour, minute));
}

LineState state(TestDesk &desk)
{
    return readLineBoard(*desk.database, desk.seat.unit, desk.clock.now()).take().lines.front();
}

ShiftId takeShift(TestDesk &desk)
{
    Shift shift;
    shift.officer = desk.seat.officer;
    shift.lines = {desk.line};
    shift.from = desk.clock.now();
    shift.to = shift.from + minutes(240);
    const ShiftId id = RosterDesk(*desk.pen).assign(desk.headSeat, shift).take();
    if (!ShiftDesk(*desk.pen).start(desk.seat, id).ok())
        qFatal("the shift was not taken");
    return id;
}

void check(TestDesk &desk, CheckResult result, Moment when)
{
    CheckDraft draft;
    draft.line = desk.line;
    draft.at = when;
    draft.result = result;
    if (!CheckDesk(*desk.pen).record(desk.headSeat, draft).ok())
        qFatal("the check was not saved");
}

} // namespace

void LineBoardTest::tellsAttendedAwayAndNobodyApart()
{
    TestDesk desk;
    desk.clock.set(at(8, 30));
    QCOMPARE(state(desk).attendance, Attendance::Nobody);
    const ShiftId shift = takeShift(desk);
    QCOMPARE(state(desk).attendance, Attendance::Attended);
    QCOMPARE(state(desk).since, std::optional(at(8, 30)));
    QCOMPARE(state(desk).shift->officer, desk.seat.officer);
    desk.clock.set(at(9, 0));
    ShiftDesk::Leaving leaving;
    leaving.reason = QStringLiteral("lunch");
    leaving.until = at(9, 20);
    QVERIFY(ShiftDesk(*desk.pen).pause(desk.seat, shift, leaving).ok());
    desk.clock.set(at(9, 4));
    QCOMPARE(state(desk).attendance, Attendance::Away);
    QCOMPARE(state(desk).since, std::optional(at(9, 0)));
}

void LineBoardTest::saysSinceWhenNobodyIsThere()
{
    TestDesk desk;
    desk.clock.set(at(9, 0, kWednesday.addDays(1)));
    QCOMPARE(state(desk).since, std::optional(at(7, 30, kWednesday.addDays(1))));
    QVERIFY(state(desk).alarms(desk.clock.now(), minutes(90)));
    QVERIFY(!state(desk).alarms(desk.clock.now(), minutes(91)));
    // After noon the stretch begins anew: at noon nobody was promised.
    desk.clock.set(at(13, 10, kWednesday.addDays(1)));
    QCOMPARE(state(desk).since, std::optional(at(13, 0, kWednesday.addDays(1))));
}

void LineBoardTest::owesNothingOutsideTheHoursOrWhileSuspended()
{
    TestDesk desk;
    desk.clock.set(at(12, 15));
    QCOMPARE(state(desk).attendance, Attendance::Closed);
    desk.clock.set(at(14, 0));
    QVERIFY(LineDesk(*desk.pen)
                .setStatus(desk.headSeat, desk.line, LineStatus::Suspended, at(13, 30), QStringLiteral("Dời máy"))
                .ok());
    QCOMPARE(state(desk).attendance, Attendance::NotOwed);
    QVERIFY(!state(desk).alarms(at(16, 0), minutes(5)));
}

void LineBoardTest::countsTodaysCallsOfEachLine()
{
    TestDesk desk;
    desk.clock.set(at(10, 0));
    CallDesk calls(*desk.pen);
    CallDraft missed = desk.draft({});
    missed.type = CallType::Missed;
    QVERIFY(calls.logCall(desk.seat, missed).ok());
    QVERIFY(calls.logCall(desk.seat, desk.draft()).ok());
    LineDraft other;
    other.number = QStringLiteral("1022");
    other.name = QStringLiteral("Z");
    QVERIFY(LineDesk(*desk.pen).registerLine(desk.headSeat, other).ok());

    const LineBoard board = readLineBoard(*desk.database, desk.seat.unit, desk.clock.now()).take();

    QCOMPARE(board.lines.size(), size_t{2});
    QCOMPARE(board.lines[0].incoming, 2);
    QCOMPARE(board.lines[0].answered, 1);
    QCOMPARE(board.lines[1].incoming, 0);
    QCOMPARE(board.count(Attendance::Nobody), 2);
    desk.clock.set(at(8, 0, kWednesday.addDays(1)));
    QCOMPARE(state(desk).incoming, 0);
}

void LineBoardTest::marksTheLastThirtyDays()
{
    TestDesk desk;
    desk.clock.set(at(10, 0, kWednesday.addDays(29)));
    check(desk, CheckResult::Well, at(9, 0));
    check(desk, CheckResult::Well, at(8, 0, kWednesday.addDays(28)));
    check(desk, CheckResult::Busy, at(9, 0, kWednesday.addDays(28)));
    const LineState now = state(desk);
    QCOMPARE(now.strip.front(), DayMark::Passed);
    QCOMPARE(now.strip.at(28), DayMark::Failed); // one failure is enough to mark the day
    QCOMPARE(now.strip.at(29), DayMark::None);
    QCOMPARE(now.lastCheck->result, CheckResult::Busy);
    desk.clock.set(at(10, 0, kWednesday.addDays(30)));
    QCOMPARE(state(desk).strip.front(), DayMark::None);
}

void LineBoardTest::wantsEveryLineCheckedWithinAWeek()
{
    TestDesk desk;
    QVERIFY(!state(desk).checkDue);
    desk.clock.advance(std::chrono::hours(24 * 7));
    QVERIFY(state(desk).checkDue);
    check(desk, CheckResult::Well, desk.clock.now());
    QVERIFY(!state(desk).checkDue);
}

void LineBoardTest::hearsWhenALineHasBecomeQuiet()
{
    TestDesk desk;
    desk.clock.set(at(8, 30));
    CallDesk calls(*desk.pen);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(calls.logCall(desk.seat, desk.draft()).ok());
        desk.clock.advance(minutes(10));
    }
    QVERIFY(!state(desk).quiet.alarms);
    QCOMPARE(state(desk).quiet.usual, std::optional<qint64>(10));
    desk.clock.set(at(15, 0, kWednesday.addDays(1)));
    QVERIFY(state(desk).quiet.alarms);
}

void LineBoardTest::readsTheCallsOfALineByIndex()
{
    TestDesk desk;
    QVERIFY(readLineBoard(*desk.database, desk.seat.unit, desk.clock.now()).ok());
    bool asked = false;
    for (const QString &sql : desk.database->statements()) {
        if (!sql.contains(QLatin1String("call_line")))
            continue;
        Statement explain(*desk.database, QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
        QVERIFY(explain.bind(desk.line).bind(qint64{5}).run().ok());
        while (explain.next()) {
            for (int column = 0; column < 3; ++column)
                (void)explain.integer();
            const QString step = explain.text();
            QVERIFY2(step.contains(QLatin1String("call_line (line=?)")), qPrintable(step));
            asked = true;
        }
    }
    QVERIFY(asked);
}

void LineBoardTest::drawsOneBlindCheckForEachLineAndWeek()
{
    TestDesk desk;
    const QDate monday(2026, 11, 30);
    BlindChecks checks(*desk.database, desk.random);
    const auto drawn = checks.ofWeek(desk.seat.unit, monday).take();
    QCOMPARE(drawn.size(), size_t{1});
    QCOMPARE(BlindChecks(*desk.database, desk.random).ofWeek(desk.seat.unit, monday).take(), drawn);
    QVERIFY(wallDate(drawn.at(desk.line)) >= monday && wallDate(drawn.at(desk.line)) < monday.addDays(5));
    QVERIFY(checks.ofWeek(desk.seat.unit, monday.addDays(7)).take() != drawn);
}

void LineBoardTest::keepsTheDrawFromTheLinesOwnOfficer()
{
    TestDesk desk;
    const QDate monday(2026, 11, 30);
    BlindChecks checks(*desk.database, desk.random);
    const Moment drawn = checks.ofWeek(desk.seat.unit, monday).take().at(desk.line);
    const auto due = [&](OfficerId officer) {
        const LineBoard board = readLineBoard(*desk.database, desk.seat.unit, desk.clock.now()).take();
        return checks.due(board, desk.seat.unit, officer).take().size();
    };
    desk.clock.set(drawn - minutes(1));
    QCOMPARE(due(desk.headSeat.officer), size_t{0}); // nobody is told beforehand
    desk.clock.set(drawn);
    QCOMPARE(due(desk.headSeat.officer), size_t{1});
    takeShift(desk);
    QCOMPARE(due(desk.seat.officer), size_t{0});
    check(desk, CheckResult::Well, desk.clock.now());
    QCOMPARE(due(desk.headSeat.officer), size_t{0});
}

QTEST_GUILESS_MAIN(LineBoardTest)
#include "tst_lineboard.moc"
