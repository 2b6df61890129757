// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybuilder.h"
#include "journal/kinds.h"
#include "journal/linefold.h"
#include "journal/registerfold.h"

#include <QtTest>

using namespace tb;

class RegisterFoldTest : public QObject {
    Q_OBJECT
private slots:
    void takesAndLeavesAShift();
    void countsTheFirstCheckInOnly();
    void cancelsOnlyWhatHasNotBegun();
    void amendsAndRetiresALine();
    void amendsAnOfficer();
    void keepsTheLastCalendar();
};

namespace {
HistoryBuilder shiftBuilder()
{
    HistoryBuilder builder(SubjectType::Shift);
    const Moment from = builder.clock.now();
    builder.add(kind::kShiftAssigned,
                {{QStringLiteral("officer"), builder.officer.text()},
                 {QStringLiteral("lines"), QStringList{builder.unit.text()}},
                 {QStringLiteral("from"), toMs(from)},
                 {QStringLiteral("to"), toMs(from + minutes(240))}});
    return builder;
}
} // namespace

void RegisterFoldTest::takesAndLeavesAShift()
{
    HistoryBuilder builder = shiftBuilder();
    const Moment start = builder.clock.now();
    builder.add(kind::kShiftStarted);
    builder.add(kind::kShiftPaused, {{QStringLiteral("reason"), QStringLiteral("họp")}});
    QCOMPARE(foldShift(builder.history)->state, ShiftState::Paused);
    builder.add(kind::kShiftResumed);
    builder.add(kind::kShiftHandedOver, {{QStringLiteral("to"), builder.unit.text()}},
                {{QStringLiteral("note"), QStringLiteral("Máy rè")}});

    const Shift shift = *foldShift(builder.history);

    QCOMPARE(shift.state, ShiftState::Ended);
    QCOMPARE(shift.startedAt, std::optional(start));
    QCOMPARE(shift.handoverNote, QStringLiteral("Máy rè"));
    QCOMPARE(shift.lines.size(), size_t{1});
}

void RegisterFoldTest::countsTheFirstCheckInOnly()
{
    HistoryBuilder builder = shiftBuilder();
    const Moment start = builder.clock.now();
    builder.add(kind::kShiftStarted);
    builder.add(kind::kShiftStarted, {}, {}, {}, builder.otherDesk);

    QCOMPARE(foldShift(builder.history)->startedAt, std::optional(start));
}

void RegisterFoldTest::cancelsOnlyWhatHasNotBegun()
{
    HistoryBuilder planned = shiftBuilder();
    planned.add(kind::kShiftCancelled);
    HistoryBuilder begun = shiftBuilder();
    begun.add(kind::kShiftStarted);
    begun.add(kind::kShiftCancelled);

    QCOMPARE(foldShift(planned.history)->state, ShiftState::Cancelled);
    QCOMPARE(foldShift(begun.history)->state, ShiftState::OnDuty);
}

void RegisterFoldTest::amendsAndRetiresALine()
{
    HistoryBuilder builder(SubjectType::Line);
    builder.add(kind::kLineRegistered,
                {{QStringLiteral("number"), QStringLiteral("1022")}, {QStringLiteral("name"), QStringLiteral("A")}});
    builder.add(kind::kLineAmended, {{QStringLiteral("name"), QStringLiteral("B")}});

    QCOMPARE(foldLine(builder.history)->name, QStringLiteral("B"));
    QCOMPARE(foldLine(builder.history)->number, QStringLiteral("1022"));
    builder.add(kind::kLineRetired);
    QVERIFY(foldLine(builder.history)->retired);
}

void RegisterFoldTest::amendsAnOfficer()
{
    HistoryBuilder builder(SubjectType::Officer);
    builder.add(kind::kOfficerEnrolled,
                {{QStringLiteral("role"), QStringLiteral("officer")}, {QStringLiteral("login"), QStringLiteral("ha")}},
                {{QStringLiteral("name"), QStringLiteral("Hà")}});
    builder.add(kind::kOfficerAmended, {{QStringLiteral("role"), QStringLiteral("head")}});

    QCOMPARE(foldOfficer(builder.history)->role, Role::Head);
    QCOMPARE(foldOfficer(builder.history)->name, QStringLiteral("Hà"));
    builder.add(kind::kOfficerRetired);
    QVERIFY(foldOfficer(builder.history)->retired);
}

void RegisterFoldTest::keepsTheLastCalendar()
{
    HistoryBuilder builder(SubjectType::Unit);
    builder.add(kind::kUnitRegistered,
                {{QStringLiteral("name"), QStringLiteral("UBND")}, {QStringLiteral("code"), QStringLiteral("HB")}});
    builder.add(kind::kCalendarSet, {{QStringLiteral("days"), Json::List{Json(1)}}});
    builder.add(kind::kCalendarSet, {{QStringLiteral("days"), Json::List{Json(2), Json(3)}}});

    QCOMPARE(foldLastList(builder.history, kind::kCalendarSet, u"days").size(), size_t{2});
    QCOMPARE(foldUnit(builder.history)->name, QStringLiteral("UBND"));
}

QTEST_APPLESS_MAIN(RegisterFoldTest)
#include "tst_registerfold.moc"
