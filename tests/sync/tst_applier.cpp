// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/tabledump.h"
#include "fakes/testdesk.h"
#include "serverpages.h"
#include "store/calltable.h"
#include "store/cursortable.h"
#include "store/streamtable.h"
#include "sync/applier.h"

#include <QtTest>

using namespace tb;

class ApplierTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void numbersItsOwnEntriesWhenTheyComeDown();
    void takesOthersEntriesAndFoldsThem();
    void foldsWhatComesBeforeWhatWaits();
    void skipsNothing();
    void refusesAPageWhoseChainDoesNotFit();
    void takesAPageOnlyOnce();
    void keepsRefusalsVisible();
    void leavesTheCursorWhereItWasWhenAWriteFails();
    void opensANewStreamAfterAFork();
    void fallsBackAndReadsOnInANewEpoch();

private:
    Entry logged(const QString &content = QStringLiteral("Rác tồn đọng"))
    {
        const CallId id = CallDesk(*m_desk->pen).logCall(m_desk->seat, m_desk->draft(content)).take();
        return EntryTable(*m_desk->database).bySubject(id.as<SubjectId>()).take().front().entry();
    }
    EntryState stateOf(const Entry &entry) { return EntryTable(*m_desk->database).find(entry.header.id).take()->state; }
    Cursor cursor() { return CursorTable(*m_desk->database).find(m_other).take(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Applier> m_applier;
    std::unique_ptr<ServerPages> m_server;
    UnitId m_other;
};

// The test desk has planted places of its own unit; the pages are of another journal, where nothing is numbered yet.
void ApplierTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_applier = std::make_unique<Applier>(*m_desk->database, m_desk->clock, m_desk->random, m_desk->notice);
    m_other = m_desk->seat.unit;
    Transaction transaction(*m_desk->database);
    QVERIFY(EntryTable(*m_desk->database).unnumberAfter(m_other, 0, m_desk->seat.desk).ok());
    QVERIFY(m_desk->database->runScript(QStringLiteral("UPDATE entry SET state=5")).ok());
    QVERIFY(transaction.commit().ok());
    m_server = std::make_unique<ServerPages>(m_other);
}

void ApplierTest::numbersItsOwnEntriesWhenTheyComeDown()
{
    const Entry entry = logged();
    QVERIFY(m_applier->applyVerdicts({entry}, {{VerdictKind::Accepted, 1, {}}}).ok());
    QCOMPARE(stateOf(entry), EntryState::Pending);

    QVERIFY(m_applier->applyPage(m_server->page({entry}, m_desk->clock.now()), m_other).ok());

    QCOMPARE(stateOf(entry), EntryState::Accepted);
    QCOMPARE(cursor().seq, 1);
    QCOMPARE(CallTable(*m_desk->database).find(entry.header.subject.id.as<CallId>()).take()->pending, 0);
}

void ApplierTest::takesOthersEntriesAndFoldsThem()
{
    TestDesk other(2);
    const CallId id = CallDesk(*other.pen).logCall(other.seat, other.draft()).take();
    const Entry entry = EntryTable(*other.database).bySubject(id.as<SubjectId>()).take().front().entry();

    QVERIFY(m_applier->applyPage(m_server->page({entry}, m_desk->clock.now()), m_other).ok());

    QCOMPARE(CallTable(*m_desk->database).find(id).take()->callerName, QStringLiteral("Huỳnh Thị Thu"));
}

void ApplierTest::foldsWhatComesBeforeWhatWaits()
{
    const Entry first = logged();
    const auto id = first.header.subject.id.as<CallId>();
    QVERIFY(m_applier->applyPage(m_server->page({first}, m_desk->clock.now()), m_other).ok());
    QVERIFY(CallDesk(*m_desk->pen).amend(m_desk->seat, id, m_desk->draft(QStringLiteral("Rác, ngõ 7"))).ok());
    Header header = first.header;
    header.id = m_desk->ids.next<EntryId>();
    header.desk = m_desk->ids.next<DeskId>();
    header.stream = m_desk->ids.next<StreamId>();
    const EntryDraft draft{m_other,
                           first.header.subject,
                           kind::kCallAmended.toString(),
                           m_desk->clock.now(),
                           first.header.id,
                           {{QStringLiteral("fields"), QStringList{QStringLiteral("content")}}},
                           {{QStringLiteral("content"), QStringLiteral("Rác, ngõ 5")}}};
    const Entry theirs = sealEntry(draft, header, m_desk->random.bytes(Limits::kSaltBytes)).take();

    QVERIFY(m_applier->applyPage(m_server->page({theirs}, m_desk->clock.now()), m_other).ok());

    QCOMPARE(CallTable(*m_desk->database).find(id).take()->content, QStringLiteral("Rác, ngõ 7"));
    const QStringList before = dumpTable(*m_desk->database, QStringLiteral("call"));
    Transaction transaction(*m_desk->database);
    QVERIFY(JournalWriter(*m_desk->database).rebuild().ok());
    QCOMPARE(dumpTable(*m_desk->database, QStringLiteral("call")), before);
}

void ApplierTest::skipsNothing()
{
    const Entry first = logged();
    const Entry second = logged(QStringLiteral("Tiếng ồn"));
    const PullPage one = m_server->page({first}, m_desk->clock.now());
    const PullPage two = m_server->page({second}, m_desk->clock.now());

    QCOMPARE(m_applier->applyPage(two, m_other).error().code, ErrorCode::ChainBroken);
    QCOMPARE(cursor().seq, 0);
    QVERIFY(m_applier->applyPage(one, m_other).ok());
    QVERIFY(m_applier->applyPage(two, m_other).ok());
    QCOMPARE(cursor().seq, 2);
}

void ApplierTest::refusesAPageWhoseChainDoesNotFit()
{
    const Entry entry = logged();
    PullPage page = m_server->page({entry}, m_desk->clock.now());
    page.entries[0].stamps = makeStamps(QStringLiteral("1.a"), 1, m_desk->clock.now() + seconds(1), {}).bytes;

    QCOMPARE(m_applier->applyPage(page, m_other).error().code, ErrorCode::ChainBroken);
    QCOMPARE(stateOf(entry), EntryState::Pending);
}

void ApplierTest::takesAPageOnlyOnce()
{
    const Entry entry = logged();
    const PullPage page = m_server->page({entry}, m_desk->clock.now());
    QVERIFY(m_applier->applyPage(page, m_other).ok());
    const QStringList before = dumpAll(*m_desk->database);

    QVERIFY(!m_applier->applyPage(page, m_other).ok());

    QCOMPARE(dumpAll(*m_desk->database), before);
}

void ApplierTest::keepsRefusalsVisible()
{
    const Entry entry = logged();

    QVERIFY(m_applier->applyVerdicts({entry}, {{VerdictKind::Refused, 0, QStringLiteral("role")}}).ok());

    const auto refused = EntryTable(*m_desk->database).inState(EntryState::Refused, 9).take();
    QCOMPARE(refused.size(), size_t{1});
    QCOMPARE(textOf(refused[0].entry().personal, u"content"), QStringLiteral("Rác tồn đọng"));
    QVERIFY(!m_applier->applyVerdicts({entry}, {}).ok());
}

void ApplierTest::leavesTheCursorWhereItWasWhenAWriteFails()
{
    const Entry entry = logged();
    const PullPage page = m_server->page({entry}, m_desk->clock.now());
    for (const char *table : {"cursor", "checkpoint", "call"}) {
        QVERIFY(m_desk->database
                    ->runScript(QStringLiteral("CREATE TEMP TRIGGER fail BEFORE INSERT ON main.\"%1\" BEGIN"
                                               " SELECT RAISE(ABORT, 'planted'); END")
                                    .arg(QLatin1String(table)))
                    .ok());
        QVERIFY(!m_applier->applyPage(page, m_other).ok());
        QVERIFY(m_desk->database->runScript(QStringLiteral("DROP TRIGGER temp.fail")).ok());
        QCOMPARE(cursor().seq, 0);
        QCOMPARE(stateOf(entry), EntryState::Pending);
    }
    QVERIFY(m_applier->applyPage(page, m_other).ok());
}

void ApplierTest::opensANewStreamAfterAFork()
{
    const Entry first = logged();
    const Entry second = logged(QStringLiteral("Tiếng ồn"));

    QVERIFY(m_applier
                ->applyVerdicts({first, second},
                                {{VerdictKind::Retry, 0, QStringLiteral("stream-fork")},
                                 {VerdictKind::Retry, 0, QStringLiteral("stream-fork")}})
                .ok());

    const auto pending = EntryTable(*m_desk->database).inState(EntryState::Pending, 9).take();
    QCOMPARE(pending.size(), size_t{2});
    QVERIFY(pending[0].entry().header.stream != first.header.stream);
    QCOMPARE(pending[0].entry().header.counter, 1);
    QCOMPARE(pending[1].entry().header.previous, pending[0].entry().sum());
    QCOMPARE(pending[0].entry().header.id, first.header.id);
    QCOMPARE(StreamTable(*m_desk->database).current().take()->counter, 2);
}

void ApplierTest::fallsBackAndReadsOnInANewEpoch()
{
    const Entry first = logged();
    const Entry second = logged(QStringLiteral("Tiếng ồn"));
    ServerPages restored(m_other);
    const PullPage one = m_server->page({first}, m_desk->clock.now());
    (void)restored.page({first}, m_desk->clock.now());
    QVERIFY(m_applier->applyPage(one, m_other).ok());
    Cursor common = cursor();
    QVERIFY(m_applier->applyPage(m_server->page({second}, m_desk->clock.now()), m_other).ok());

    QVERIFY(m_applier->fallBack(common, m_desk->seat.desk).ok());

    QCOMPARE(stateOf(second), EntryState::Pending);
    QCOMPARE(cursor().seq, 1);
    QVERIFY(CursorTable(*m_desk->database).checkpointsAfter(m_other, 1).take().empty());
    QVERIFY(m_applier->applyPage(restored.page({second}, m_desk->clock.now(), QStringLiteral("2.b")), m_other).ok());
    QCOMPARE(stateOf(second), EntryState::Accepted);
    QCOMPARE(cursor().epoch, QStringLiteral("2.b"));
}

QTEST_GUILESS_MAIN(ApplierTest)
#include "tst_applier.moc"
