// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/callbackdesk.h"
#include "duty/reconciledesk.h"
#include "fakes/testdesk.h"
#include "store/calltable.h"
#include "store/figuretable.h"
#include "store/ringtable.h"

#include <QtTest>

using namespace tb;

/// What rang and nobody wrote down comes to light, once.
class ReconcileDeskTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void findsWhatNobodyWroteDown();
    void countsTheSameListOnce();
    void makesTheForgottenOnesOwed();
    void tellsTheShortRingFromAMissedCall();
    void onlyTheHeadRecords();
    void readsNoLineOfAnotherUnit();
    void rebuildGivesTheSameRows();

private:
    static QString list()
    {
        return QStringLiteral("Thời gian;Số gọi;Đổ chuông;Đàm thoại\n25/11/2026 07:40:00;0950214768;8;70\n"
                              "25/11/2026 07:45:00;0951604337;38;0\n25/11/2026 07:50:00;0951604338;3;0\nrác;;;\n");
    }
    Reconciliation compared() { return ReconcileDesk(*desk->pen).compare(desk->headSeat, desk->line, list()).take(); }
    CallId log(CallType type, int minute)
    {
        CallDraft draft = desk->draft();
        draft.type = type;
        draft.startedAt = momentAt(QDate(2026, 11, 25), QTime(7, minute));
        return CallDesk(*desk->pen).logCall(desk->seat, draft).take();
    }

    std::unique_ptr<TestDesk> desk;
};

void ReconcileDeskTest::init()
{
    desk = std::make_unique<TestDesk>();
}

void ReconcileDeskTest::findsWhatNobodyWroteDown()
{
    const CallId call = log(CallType::Answered, 42);
    const Reconciliation found = compared();
    QCOMPARE(found.rings.size(), std::size_t{3});
    QCOMPARE(found.unreadable, 1);
    QCOMPARE(found.rings.front().call, call);
    QCOMPARE(found.unnoted().size(), std::size_t{2});
    QCOMPARE(found.news(), 3);
    QVERIFY(RingTable(*desk->database).between(desk->seat.unit, {}, desk->clock.now()).take().empty());
}

void ReconcileDeskTest::countsTheSameListOnce()
{
    log(CallType::Answered, 42);
    ReconcileDesk rings(*desk->pen);
    QCOMPARE(rings.record(desk->headSeat, compared()).take(), 3);
    QCOMPARE(compared().news(), 0);
    QCOMPARE(rings.record(desk->headSeat, compared()).take(), 0);
    const auto rows = RingTable(*desk->database).between(desk->seat.unit, {}, desk->clock.now()).take();
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows.front().rang, std::optional(8));
    QCOMPARE(rows.front().number, QStringLiteral("+84950214768"));
}

void ReconcileDeskTest::makesTheForgottenOnesOwed()
{
    log(CallType::Answered, 42);
    ReconcileDesk rings(*desk->pen);
    QCOMPARE(rings.noteMissed(desk->headSeat, compared()).take(), 2);
    QVERIFY(compared().unnoted().empty());
    QCOMPARE(rings.noteMissed(desk->headSeat, compared()).take(), 0);
    QCOMPARE(CallBackDesk(*desk->pen).owed().take().size(), std::size_t{2});
}

void ReconcileDeskTest::tellsTheShortRingFromAMissedCall()
{
    ReconcileDesk rings(*desk->pen);
    QCOMPARE(rings.noteMissed(desk->headSeat, compared()).take(), 2);
    QVERIFY(rings.record(desk->headSeat, compared()).ok());
    CallFilter filter;
    filter.unit = desk->seat.unit;
    filter.spans = {{Moment{}, desk->clock.now()}};
    filter.now = desk->clock.now();
    const CallTally tally = FigureTable(*desk->database).total(filter).take();
    QCOMPARE(tally[CallMeasure::Missed], 1);
    QCOMPARE(tally[CallMeasure::Abandoned], 1);
}

void ReconcileDeskTest::onlyTheHeadRecords()
{
    ReconcileDesk rings(*desk->pen);
    QVERIFY(rings.mayRecord(desk->headSeat) && !rings.mayRecord(desk->seat));
    QCOMPARE(rings.record(desk->seat, compared()).error().code, ErrorCode::NotPermitted);
    QVERIFY(RingTable(*desk->database).between(desk->seat.unit, {}, desk->clock.now()).take().empty());
}

void ReconcileDeskTest::readsNoLineOfAnotherUnit()
{
    QCOMPARE(ReconcileDesk(*desk->pen).compare(desk->headSeat, desk->ids.next<LineId>(), list()).error().code,
             ErrorCode::UnknownSubject);
}

void ReconcileDeskTest::rebuildGivesTheSameRows()
{
    QVERIFY(ReconcileDesk(*desk->pen).record(desk->headSeat, compared()).ok());
    RingTable table(*desk->database);
    const auto before = table.between(desk->seat.unit, {}, desk->clock.now()).take();
    Transaction transaction(*desk->database);
    QVERIFY(JournalWriter(*desk->database).rebuild().ok());
    QVERIFY(transaction.commit().ok());
    QCOMPARE(table.between(desk->seat.unit, {}, desk->clock.now()).take(), before);
}

QTEST_GUILESS_MAIN(ReconcileDeskTest)
#include "tst_reconciledesk.moc"
