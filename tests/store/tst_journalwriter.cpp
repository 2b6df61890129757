// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/tabledump.h"
#include "fakes/testdesk.h"
#include "store/calltable.h"

#include <QtTest>

using namespace tb;

class JournalWriterTest : public QObject {
    Q_OBJECT
private slots:
    void writesEntryAndRowsTogether();
    void rebuildsTheSameRows();
    void takesTheRowAwayWithARefusedOpening();
    void leavesNothingBehindWhenAnyWriteFails_data();
    void leavesNothingBehindWhenAnyWriteFails();
    void recoversAfterAFailedWrite();
    void marksWhatIsPending();
};

namespace {
// A small day: answered, missed, amended, answered later, a shift taken.
void work(TestDesk &desk)
{
    CallDesk calls(*desk.pen);
    for (int i = 0; i < 20; ++i) {
        CallDraft draft = desk.draft(QStringLiteral("Cuộc gọi số %1").arg(i));
        draft.type = i % 5 == 0 ? CallType::Missed : CallType::Answered;
        draft.outcome = i % 3 == 0 ? QStringLiteral("outcome.forwarded") : QStringLiteral("outcome.answered");
        draft.kind = QStringLiteral("kind.reflect");
        const CallId call = calls.logCall(desk.seat, draft).take();
        desk.clock.advance(minutes(3));
        draft.place = QStringLiteral("Khu phố %1").arg(i);
        QVERIFY(calls.amend(desk.seat, call, draft).ok());
        if (i % 3 == 0)
            QVERIFY(calls
                        .respond(desk.seat, call,
                                 {QStringLiteral("Đã báo"),
                                  QStringLiteral("phone"),
                                  {},
                                  QStringLiteral("yes"),
                                  true,
                                  desk.clock.now()})
                        .ok());
        desk.clock.advance(seconds(7));
    }
    Shift shift;
    shift.officer = desk.seat.officer;
    shift.lines = {desk.line};
    shift.from = desk.clock.now();
    shift.to = shift.from + minutes(240);
    const ShiftId id = RosterDesk(*desk.pen).assign(desk.headSeat, shift).take();
    QVERIFY(ShiftDesk(*desk.pen).start(desk.seat, id).ok());
}
} // namespace

void JournalWriterTest::writesEntryAndRowsTogether()
{
    TestDesk desk;
    const CallId call = CallDesk(*desk.pen).logCall(desk.seat, desk.draft()).take();

    const auto row = CallTable(*desk.database).find(call).take();
    const auto entries = EntryTable(*desk.database).bySubject(call.as<SubjectId>()).take();

    QVERIFY(row.has_value());
    QCOMPARE(row->callerNumber, QStringLiteral("+84950214768"));
    QCOMPARE(row->reference, QStringLiteral("TB-2511-1001"));
    QCOMPARE(entries.size(), size_t{1});
    QCOMPARE(entries[0].state, EntryState::Pending);
}

void JournalWriterTest::rebuildsTheSameRows()
{
    TestDesk desk;
    work(desk);
    const QStringList before = dumpRows(*desk.database);

    Transaction transaction(*desk.database);
    QVERIFY(JournalWriter(*desk.database).rebuild().ok());
    QVERIFY(transaction.commit().ok());

    QVERIFY(before.size() > 20);
    QCOMPARE(dumpRows(*desk.database), before);
}

void JournalWriterTest::takesTheRowAwayWithARefusedOpening()
{
    TestDesk desk;
    const CallId call = CallDesk(*desk.pen).logCall(desk.seat, desk.draft()).take();
    const auto entry = EntryTable(*desk.database).bySubject(call.as<SubjectId>()).take().front().entry();

    Transaction transaction(*desk.database);
    QVERIFY(JournalWriter(*desk.database).setState(entry, EntryState::Refused, QStringLiteral("role")).ok());
    QVERIFY(transaction.commit().ok());

    QVERIFY(!CallTable(*desk.database).find(call).take().has_value());
    QCOMPARE(EntryTable(*desk.database).inState(EntryState::Refused, 9).take().front().reason, QStringLiteral("role"));
}

void JournalWriterTest::leavesNothingBehindWhenAnyWriteFails_data()
{
    QTest::addColumn<QString>("trigger");
    const std::pair<const char *, const char *> writes[]
        = {{"entry", "INSERT"},  {"call", "INSERT"},   {"search_queue", "INSERT"},
           {"stream", "INSERT"}, {"stream", "UPDATE"}, {"setting", "INSERT"}};
    for (const auto &[table, verb] : writes)
        QTest::addRow("%s %s", verb, table) << QStringLiteral("CREATE TEMP TRIGGER fail BEFORE %1 ON main.%2 BEGIN"
                                                              " SELECT RAISE(ABORT, 'planted'); END")
                                                   .arg(QLatin1String(verb), QLatin1String(table));
}

void JournalWriterTest::leavesNothingBehindWhenAnyWriteFails()
{
    QFETCH(QString, trigger);
    TestDesk desk;
    const QStringList before = dumpAll(*desk.database);
    QVERIFY(desk.database->runScript(trigger).ok());

    const auto call = CallDesk(*desk.pen).logCall(desk.seat, desk.draft());

    QVERIFY(!call.ok());
    QCOMPARE(call.error().code, ErrorCode::StatementFailed);
    QVERIFY(desk.database->runScript(QStringLiteral("DROP TRIGGER temp.fail")).ok());
    QCOMPARE(dumpAll(*desk.database), before);
}

void JournalWriterTest::recoversAfterAFailedWrite()
{
    TestDesk desk;
    QVERIFY(desk.database
                ->runScript(QStringLiteral("CREATE TEMP TRIGGER fail BEFORE INSERT ON main.call BEGIN"
                                           " SELECT RAISE(ABORT, 'planted'); END"))
                .ok());
    CallDesk calls(*desk.pen);
    QVERIFY(!calls.logCall(desk.seat, desk.draft()).ok());
    QVERIFY(desk.database->runScript(QStringLiteral("DROP TRIGGER temp.fail")).ok());

    QVERIFY(calls.logCall(desk.seat, desk.draft()).ok());

    const auto pending = EntryTable(*desk.database).inState(EntryState::Pending, 9).take();
    QCOMPARE(pending.size(), size_t{1});
    QCOMPARE(pending[0].entry().header.counter, 1);
}

void JournalWriterTest::marksWhatIsPending()
{
    TestDesk desk;
    CallDesk calls(*desk.pen);
    const CallId call = calls.logCall(desk.seat, desk.draft()).take();
    QVERIFY(calls.planCallBack(desk.seat, call, {desk.clock.now() + minutes(60), {}, {}}).ok());

    QCOMPARE(CallTable(*desk.database).find(call).take()->pending, 2);
}

QTEST_GUILESS_MAIN(JournalWriterTest)
#include "tst_journalwriter.moc"
