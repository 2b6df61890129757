// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/ringarounddesk.h"
#include "fakes/testdesk.h"
#include "store/checktable.h"
#include "store/rungtable.h"

#include <QTest>

using namespace tb;

namespace {

LineToRing target(TestDesk &desk)
{
    return {desk.ids.next<LineId>(),          desk.ids.next<UnitId>(),         QStringLiteral("UBND xã Hòa Tân"),
            QStringLiteral("Đường dây nóng"), QStringLiteral("+842683822200"), desk.clock.now() - minutes(10)};
}

CheckDraft found(const TestDesk &desk, const LineToRing &target)
{
    CheckDraft draft;
    draft.line = target.line;
    draft.at = desk.clock.now();
    draft.result = CheckResult::Busy;
    draft.ringSeconds = 4;
    draft.drawnFor = target.drawnFor;
    draft.note = QStringLiteral("Bận ba lần");
    return draft;
}

std::vector<RungLine> rung(TestDesk &desk)
{
    return RungTable(*desk.database).between(desk.seat.unit, Moment{}, desk.clock.now() + minutes(1)).take();
}

} // namespace

class RingAroundDeskTest : public QObject {
    Q_OBJECT
private slots:
    void keepsWhatWasMet();
    void isNoCheckOfOurOwnLines();
    void isForHeads();
    void takesWhatWasDrawnAlone();
    void namesWhatIsToBeMended();
    void tellsWhatIsLeft();
};

void RingAroundDeskTest::keepsWhatWasMet()
{
    TestDesk desk;
    const LineToRing drawn = target(desk);
    const Result<CheckId> id = RingAroundDesk(*desk.pen).record(desk.headSeat, drawn, found(desk, drawn));
    QVERIFY(id.ok());
    const RungLine expected{
        id.value(), desk.seat.unit, desk.headSeat.officer, desk.clock.now(), drawn, CheckResult::Busy, 4};
    QCOMPARE(rung(desk), std::vector<RungLine>{expected});
}

void RingAroundDeskTest::isNoCheckOfOurOwnLines()
{
    TestDesk desk;
    const LineToRing drawn = target(desk);
    QVERIFY(RingAroundDesk(*desk.pen).record(desk.headSeat, drawn, found(desk, drawn)).ok());
    QVERIFY(CheckTable(*desk.database).openFailures(desk.seat.unit).take().empty());
}

void RingAroundDeskTest::isForHeads()
{
    TestDesk desk;
    const LineToRing drawn = target(desk);
    RingAroundDesk door(*desk.pen);
    QVERIFY(door.mayRing(desk.headSeat));
    QVERIFY(!door.mayRing(desk.seat));
    QVERIFY(!door.mayRing({}));
    const Result<CheckId> refused = door.record(desk.seat, drawn, found(desk, drawn));
    QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    QVERIFY(rung(desk).empty());
}

void RingAroundDeskTest::takesWhatWasDrawnAlone()
{
    TestDesk desk;
    LineToRing drawn = target(desk);
    RingAroundDesk door(*desk.pen);
    CheckDraft other = found(desk, drawn);
    other.line = desk.line;
    QCOMPARE(door.record(desk.headSeat, drawn, other).error().code, ErrorCode::WrongState);
    const CheckDraft draft = found(desk, drawn);
    drawn.unit = desk.seat.unit;
    QCOMPARE(door.record(desk.headSeat, drawn, draft).error().code, ErrorCode::WrongState);
}

void RingAroundDeskTest::namesWhatIsToBeMended()
{
    TestDesk desk;
    const LineToRing drawn = target(desk);
    CheckDraft draft = found(desk, drawn);
    draft.at = desk.clock.now() + minutes(5);
    const Result<CheckId> refused = RingAroundDesk(*desk.pen).record(desk.headSeat, drawn, draft);
    QCOMPARE(refused.error().code, ErrorCode::DraftIncomplete);
    QCOMPARE(refused.error().detail, QStringLiteral("at"));
}

void RingAroundDeskTest::tellsWhatIsLeft()
{
    TestDesk desk;
    const LineToRing first = target(desk), second = target(desk);
    RingAroundDesk door(*desk.pen);
    QCOMPARE(door.stillToRing(desk.headSeat, {first, second}).take().size(), size_t{2});
    QVERIFY(door.record(desk.headSeat, first, found(desk, first)).ok());
    QCOMPARE(door.stillToRing(desk.headSeat, {first, second}).take(), std::vector<LineToRing>{second});

    // The next week's lot asks again.
    LineToRing again = first;
    desk.clock.advance(std::chrono::hours(7 * 24));
    again.drawnFor = desk.clock.now() - minutes(1);
    QCOMPARE(door.stillToRing(desk.headSeat, {again}).take(), std::vector<LineToRing>{again});
}

QTEST_GUILESS_MAIN(RingAroundDeskTest)
#include "tst_ringarounddesk.moc"
