// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/callbackdesk.h"
#include "duty/matterdesk.h"
#include "fakes/testdesk.h"
#include "store/boardtable.h"
#include "store/calltable.h"
#include "store/outboxtable.h"
#include "store/searchtable.h"
#include "store/statement.h"
#include "store/unittable.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tb;

/// What a desk asks all day long must not read the whole journal or all calls: a file holds millions of them.
class QueryPlansTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void readsByIndex_data();
    void readsByIndex();

private:
    void work();
    void look();
    QStringList planOf(const QString &sql);

    TestDesk m_desk;
};

void QueryPlansTest::work()
{
    CallDesk calls(*m_desk.pen);
    CallDraft missed = m_desk.draft({});
    missed.type = CallType::Missed;
    QVERIFY(calls.logCall(m_desk.seat, missed).ok());
    CallBackDesk backs(*m_desk.pen);
    QVERIFY(backs.recordTry(m_desk.seat, backs.owed().take().front(), QStringLiteral("no-answer")).ok());
    const CallId call = calls.logCall(m_desk.seat, m_desk.draft()).take();
    CallDraft amended = m_desk.draft();
    amended.number = QStringLiteral("0950 000 111");
    QVERIFY(calls.amend(m_desk.seat, call, amended).ok());
    Shift shift;
    shift.officer = m_desk.seat.officer;
    shift.lines = {m_desk.line};
    shift.from = m_desk.clock.now();
    shift.to = shift.from + minutes(240);
    const ShiftId id = RosterDesk(*m_desk.pen).assign(m_desk.headSeat, shift).take();
    QVERIFY(ShiftDesk(*m_desk.pen).start(m_desk.seat, id).ok());
    QVERIFY(SearchTable(*m_desk.database).feed(100).ok());
}

// What the screens ask after every change and every half minute.
void QueryPlansTest::look()
{
    Database &database = *m_desk.database;
    const Moment now = m_desk.clock.now();
    CallTable calls(database);
    QVERIFY(calls.between(now - minutes(600), now + minutes(600), 100).ok());
    QVERIFY(calls.open(100).ok());
    QVERIFY(calls.toBeLookedAt(100).ok());
    BoardTable board(database);
    QVERIFY(board.openOutside(now - minutes(600), now, 100).ok() && board.owedBefore(now, 1, 100).ok());
    QVERIFY(board.settledMissed(now - minutes(600), now, 100).ok());
    QVERIFY(board.openToldTo(m_desk.seat.unit, 2).ok() && board.followersOf(m_desk.ids.next<CallId>(), 50).ok());
    QVERIFY(calls.untiedComplaints(m_desk.seat.unit, now - minutes(30 * 24 * 60)).ok());
    QVERIFY(calls.ofNumber(QStringLiteral("+84950214768"), 20).ok());
    QVERIFY(calls.byRows(SearchTable(database).find(QStringLiteral("thu"), 50).take()).ok());
    QVERIFY(ShiftDesk(*m_desk.pen).outlook(m_desk.seat, now).ok());
    OutboxTable outbox(database);
    QVERIFY(outbox.counts().ok() && outbox.oldestWaiting().ok() && outbox.sentSince(now).ok());
    EntryTable entries(database);
    QVERIFY(entries.inState(EntryState::Pending, 200).ok() && entries.idsInState(EntryState::Refused).ok());
    QVERIFY(entries.after(m_desk.seat.unit, 0, 200).ok());
    QVERIFY(UnitTable(database).lists(m_desk.seat.unit).ok());
}

void QueryPlansTest::initTestCase()
{
    work();
    look();
}

void QueryPlansTest::readsByIndex_data()
{
    static const QRegularExpression asksForRows(QStringLiteral("^(SELECT|UPDATE|DELETE)\\b"));
    QTest::addColumn<QString>("sql");
    for (const QString &sql : m_desk.database->statements()) {
        if (sql.contains(asksForRows))
            QTest::newRow(qPrintable(sql)) << sql;
    }
}

QStringList QueryPlansTest::planOf(const QString &sql)
{
    QStringList steps;
    Statement explain(*m_desk.database, QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
    for (qsizetype i = 0; i < sql.count(QLatin1Char('?')); ++i)
        explain.bindNull();
    if (!explain.run().ok())
        qFatal("no plan for a statement");
    while (explain.next()) {
        for (int column = 0; column < 3; ++column)
            (void)explain.integer();
        steps << explain.text();
    }
    return steps;
}

// "SCAN call" reads every row, "rowid>?" every later one; "SCAN call USING INDEX call_contested" reads only the few
// that a partial index holds.
void QueryPlansTest::readsByIndex()
{
    QFETCH(QString, sql);
    static const QRegularExpression readsAll(QStringLiteral("^SCAN (call|entry|later)( USING (COVERING )?INDEX (?!call_"
                                                            "contested|call_open|entry_open|entry_stream).*)?$"));
    static const QRegularExpression readsOn(QStringLiteral("USING INTEGER PRIMARY KEY \\(rowid[<>]\\?\\)$"));
    for (const QString &step : planOf(sql))
        QVERIFY2(!step.contains(readsAll) && !step.contains(readsOn), qPrintable(step + QStringLiteral(": ") + sql));
}

QTEST_GUILESS_MAIN(QueryPlansTest)
#include "tst_queryplans.moc"
