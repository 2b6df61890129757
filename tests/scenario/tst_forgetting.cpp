// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/erasuretraces.h"
#include "fakes/bytescan.h"
#include "fakes/centralplace.h"
#include "journal/kinds.h"
#include "simserver.h"
#include "store/calltable.h"
#include "store/drafttable.h"
#include "store/searchtable.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QtTest>

using namespace tb;

/// Two whole desks and a server: whoever is erased on one of them is found nowhere any more, byte by byte.
class ForgettingTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("trucban.*=false")); }
    void init();
    void leavesNoByteOnDesksAndServer();
    void reachesADeskThatWasAway();
    void waitsForTheServer();
    void outlivesTheServersRestore_data();
    void outlivesTheServersRestore();

private:
    static QStringList words()
    {
        return {QStringLiteral("Zuyến"), QStringLiteral("950555771"), QStringLiteral("0950555771"),
                QStringLiteral("quyếtwq"), QStringLiteral("Đãgửixq")};
    }
    static QString said() { return QStringLiteral("Zuyến quyếtwq Đãgửixq"); }
    void settle(int minutes = 3) { m_time->runUntil(m_time->now() + std::chrono::minutes(minutes)); }
    CallId log(SimDesk &desk);
    void answer(SimDesk &desk, CallId call);
    Done erase(SimDesk &desk, CallId call);
    void keepDraft(SimDesk &desk, CallId call);
    void index(SimDesk &desk);
    void purge();
    QStringList left();
    Call row(SimDesk &desk, CallId id) { return CallTable(desk.database()).find(id).take().value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SimTime> m_time;
    std::unique_ptr<SimLuck> m_luck;
    std::unique_ptr<SimNetwork> m_network;
    std::unique_ptr<SimServer> m_server;
    std::unique_ptr<SimDesk> m_a, m_b;
};

void ForgettingTest::init()
{
    for (auto *part : {&m_a, &m_b})
        part->reset();
    m_server.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_time = std::make_unique<SimTime>();
    m_luck = std::make_unique<SimLuck>(7);
    m_network = std::make_unique<SimNetwork>(SimNetwork{*m_time, *m_luck});
    m_server = std::make_unique<SimServer>(*m_time, m_folder->path(), 7);
    m_network->server = m_server->handler();
    const auto desk = [this](int number) {
        const QString path = m_folder->filePath(QStringLiteral("desk%1.db").arg(number));
        return std::make_unique<SimDesk>(*m_network, path, m_server->enrol(number, true),
                                         700 + static_cast<quint32>(number));
    };
    m_a = desk(0);
    m_b = desk(1);
    settle();
}

CallId ForgettingTest::log(SimDesk &desk)
{
    CallDraft draft;
    draft.line = desk.identity().line;
    draft.number = QStringLiteral("0950 555 771");
    draft.name = QStringLiteral("Vương Zuyến");
    draft.content = said();
    draft.kind = QStringLiteral("kind.reflect");
    draft.outcome = QStringLiteral("outcome.noted");
    draft.startedAt = desk.clock().now();
    return CallDesk(desk.pen()).logCall(desk.identity().seat, draft).take();
}

void ForgettingTest::answer(SimDesk &desk, CallId call)
{
    ResponseDraft response;
    response.text = said();
    response.at = desk.clock().now();
    QVERIFY(CallDesk(desk.pen()).respond(desk.identity().seat, call, response).ok());
}

Done ForgettingTest::erase(SimDesk &desk, CallId call)
{
    return ErasureDesk(desk.pen())
        .erase(desk.identity().headSeat, call, {QStringLiteral("erase.request"), QStringLiteral("12/QĐ-UBND")});
}

void ForgettingTest::keepDraft(SimDesk &desk, CallId call)
{
    const Draft draft{DraftId::fromText(QStringLiteral("019abc00-0000-7000-8000-000000000001")),
                      desk.identity().seat.officer, QStringLiteral("composer:%1").arg(call.text()), m_time->now(),
                      said().toUtf8()};
    QVERIFY(DraftTable(desk.database()).put(draft).ok());
}

void ForgettingTest::index(SimDesk &desk)
{
    while (SearchTable(desk.database()).feed(100).take() > 0) { }
}

void ForgettingTest::purge()
{
    for (const auto *desk : {&m_a, &m_b}) {
        ErasureTraces traces((*desk)->database());
        while (!traces.step().take()) { }
    }
    QVERIFY(Purge(m_server->database()).run().ok());
}

// All files of the three; of PostgreSQL what its cluster keeps of the tables, written back before.
QStringList ForgettingTest::left()
{
    QStringList found = filesWith(m_folder->path(), words());
    if (testDatabase().isEmpty())
        return found;
    if (!m_server->database().runScript(QStringLiteral("CHECKPOINT")).ok())
        qFatal("no checkpoint");
    return found << filesWith(testDatabase().section(QStringLiteral("host="), 1) + QStringLiteral("/data/base"),
                              words());
}

void ForgettingTest::leavesNoByteOnDesksAndServer()
{
    const CallId id = log(*m_a);
    for (int i = 0; i < 60; ++i)
        m_a->act(*m_luck);
    answer(*m_a, id);
    settle();
    answer(*m_b, id);
    index(*m_a);
    index(*m_b);
    CallDraft amended;
    amended.line = m_b->identity().line;
    amended.number = QStringLiteral("0950555771");
    amended.name = said();
    amended.content = said();
    QVERIFY(CallDesk(m_b->pen()).amend(m_b->identity().seat, id, amended).ok());
    keepDraft(*m_b, id);
    settle();
    const Call before = row(*m_a, id);
    QVERIFY(left().size() > 10);

    QVERIFY(erase(*m_a, id).ok());
    settle();
    purge();

    QCOMPARE(left(), QStringList());
    for (const auto *desk : {&m_a, &m_b}) {
        const Call after = row(**desk, id);
        QVERIFY(after.erased);
        QCOMPARE(after.reference, before.reference);
        QCOMPARE(after.responses, 2);
        QVERIFY(SearchTable((*desk)->database()).find(QStringLiteral("zuyen"), 10).take().empty());
    }
    QVERIFY(!filesWith(m_folder->path(), {QStringLiteral("Đèn đường hỏng")}).isEmpty());
}

void ForgettingTest::reachesADeskThatWasAway()
{
    const CallId id = log(*m_a);
    settle();
    index(*m_b);
    m_b->cable().setCut(true);
    settle(); // until the last question that was on its way is answered
    answer(*m_b, id);
    keepDraft(*m_b, id);
    QVERIFY(erase(*m_a, id).ok());
    settle();
    QVERIFY(!row(*m_b, id).erased);
    m_b->cable().setCut(false);
    settle(30);
    QVERIFY(EntryTable(m_b->database()).inState(EntryState::Pending, 1).take().empty());
    purge();
    QCOMPARE(left(), QStringList());
    for (const auto *desk : {&m_a, &m_b})
        QCOMPARE(row(**desk, id).responses, 1);
}

// Nothing is gone before everybody can know of it.
void ForgettingTest::waitsForTheServer()
{
    const CallId id = log(*m_a);
    settle();
    m_a->cable().setCut(true);
    QVERIFY(erase(*m_a, id).ok());
    settle();
    QCOMPARE(row(*m_a, id).content, said());
    m_a->cable().setCut(false);
    settle(30);
    QVERIFY(row(*m_a, id).erased && row(*m_b, id).erased);
    purge();
    QCOMPARE(left(), QStringList());
}

void ForgettingTest::outlivesTheServersRestore_data()
{
    QTest::addColumn<bool>("properly");
    QTest::addColumn<bool>("withLedger");
    QTest::newRow("by the command") << true << true;
    QTest::newRow("by the command, the orders are lost") << true << false;
    QTest::newRow("a file was put back") << false << true;
}

void ForgettingTest::outlivesTheServersRestore()
{
    QFETCH(bool, properly);
    QFETCH(bool, withLedger);
    const CallId id = log(*m_a);
    settle();
    m_server->backUp();
    answer(*m_a, id);
    QVERIFY(erase(*m_a, id).ok());
    settle();
    m_b->cable().setCut(true); // has heard everything, and comes back last
    m_server->restore(properly, withLedger);
    m_network->server = m_server->handler();
    settle(30);
    m_b->cable().setCut(false);
    settle(30);
    purge();
    QFile::remove(m_folder->filePath(QStringLiteral("backup.db")));
    QCOMPARE(left(), QStringList());
    QVERIFY(row(*m_a, id).erased && row(*m_b, id).erased);
    QVERIFY(CallTable(m_server->database()).find(id).take().value().erased);
}

QTEST_GUILESS_MAIN(ForgettingTest)
#include "tst_forgetting.moc"
