// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasureledger.h"
#include "erasuretown.h"

#include <QTest>

using namespace tb;

/// Where an erasure has to follow what was passed on, or to outlive what comes back.
class ErasureJourneysTest : public QObject {
    Q_OBJECT
private slots:
    void goesWithTheMatterToTheOtherUnit();
    void keepsTheOtherUnitsOwnErasureToItself();
    void tellsNobodyWhatComesLate();
    void passesOnLateWithoutTheCaller();
    void outlivesARestoreFromAnOlderBackup();
    void outlivesARestoreOfABackupWithoutTheCall();
    void isNotUndoneByADeskThatHandsBack();
    void comesBackWithTheDeskWhereTheLedgerIsLost();
    void writesEachOrderOnce();
    void readsNoDamagedLedger();
};

namespace {

// As the restore command does it.
Result<int> restore(Town &t, bool withLedger)
{
    t.close();
    t.open();
    putBack(t.image(), *t.database);
    Transaction transaction(*t.database);
    const Done begun = t.router->ledger().beginEpoch(t.unit);
    if (!begun.ok())
        return begun.error();
    const Result<int> applied = withLedger ? ErasureLedger(t.ledgerFile()).apply(t.router->ledger()) : Result<int>(0);
    const Done done = applied.ok() ? transaction.commit() : Done(applied.error());
    return done.ok() ? applied : done.error();
}

} // namespace

void ErasureJourneysTest::goesWithTheMatterToTheOtherUnit()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    (void)t.push(t.desk, t.forward());
    const CallId copy = t.copy();
    QCOMPARE(t.row(copy).content, t.said());
    (void)t.push(t.otherDesk, t.answer(t.otherDesk, t.otherOfficer, copy));
    QCOMPARE(t.push(t.desk, t.erasure(t.head)).kind, VerdictKind::Accepted);
    QCOMPARE(t.left(), QStringList());
    QVERIFY(Purge(*t.database).run().ok());
    QCOMPARE(t.leftInFiles(), QStringList());
    QVERIFY(t.row(copy).erased);
    QCOMPARE(t.row(copy).status, t.row(t.id).status);
    // Its own journal tells it, with the unit that decided.
    const auto erasure = erasureIn(EntryTable(*t.database).history(copy.as<SubjectId>()).take());
    QCOMPARE(erasure->where, QStringLiteral("UBND HB"));
    QCOMPARE(erasure->paper, QStringLiteral("12/QĐ-UBND"));
    QCOMPARE(t.finding(), QString());
}

void ErasureJourneysTest::keepsTheOtherUnitsOwnErasureToItself()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    (void)t.push(t.desk, t.forward());
    const OfficerId otherHead = t.addOfficer(t.other, QStringLiteral("truong"), Role::Head);
    t.signIn(t.otherDesk, QStringLiteral("truong"));
    const Entry order = t.say(
        t.otherDesk, otherHead, t.copy(), kind::kPersonalErased,
        {{QStringLiteral("basis"), QStringLiteral("erase.term")}, {QStringLiteral("paper"), QStringLiteral("7/TB")}});
    QCOMPARE(t.push(t.otherDesk, order).kind, VerdictKind::Accepted);
    QVERIFY(t.row(t.copy()).erased);
    QVERIFY(!t.row(t.id).erased);
    QCOMPARE(t.row(t.id).content, t.said());
    QCOMPARE(t.push(t.desk, t.erasure(t.head)).kind, VerdictKind::Accepted);
    QCOMPARE(t.left(), QStringList());
    QCOMPARE(t.finding(), QString());
}

void ErasureJourneysTest::tellsNobodyWhatComesLate()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    (void)t.push(t.desk, t.forward());
    (void)t.push(t.desk, t.erasure(t.head));
    // Both units go on, and neither of their desks has heard of it.
    QCOMPARE(t.push(t.otherDesk, t.answer(t.otherDesk, t.otherOfficer, t.copy())).kind, VerdictKind::Accepted);
    QCOMPARE(t.row(t.id).responses, 1);
    const Entry amended = t.say(t.desk, t.officer, t.id, kind::kCallAmended,
                                {{QStringLiteral("fields"), QStringList{QStringLiteral("content")}}},
                                {{QStringLiteral("content"), t.said()}});
    QCOMPARE(t.push(t.desk, amended).kind, VerdictKind::Accepted);
    QCOMPARE(t.left(), QStringList());
    QCOMPARE(t.finding(), QString());
}

void ErasureJourneysTest::passesOnLateWithoutTheCaller()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    (void)t.push(t.desk, t.erasure(t.head));
    QCOMPARE(t.push(t.desk, t.forward()).kind, VerdictKind::Accepted);
    const Call copy = t.row(t.copy());
    QVERIFY(copy.erased && copy.isOpen());
    QCOMPARE(copy.reference, t.row(t.id).reference);
    QCOMPARE(t.left(), QStringList());
    QCOMPARE(t.finding(), QString());
}

void ErasureJourneysTest::outlivesARestoreFromAnOlderBackup()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    (void)t.push(t.desk, t.forward());
    takeImage(*t.database, t.image());
    (void)t.push(t.desk, t.erasure(t.head));
    QVERIFY(ErasureLedger(t.ledgerFile()).takeFrom(*t.database).ok());
    QCOMPARE(filesWith(t.ledgerFile().section(QLatin1Char('/'), 0, -2), t.words(),
                       {QStringLiteral("central.db"), QStringLiteral("-wal"), QStringLiteral(".image")}),
             QStringList());
    QCOMPARE(restore(t, true).take(), 2); // the call's, and the copy's
    QCOMPARE(t.left(), QStringList());
    QVERIFY(Purge(*t.database).run().ok());
    QCOMPARE(t.leftInFiles(), QStringList());
    QVERIFY(t.row(t.id).erased && t.row(t.copy()).erased);
    QCOMPARE(t.finding(), QString());
    // Once more: nothing is left to do.
    Transaction transaction(*t.database);
    QCOMPARE(ErasureLedger(t.ledgerFile()).apply(t.router->ledger()).take(), 0);
}

void ErasureJourneysTest::outlivesARestoreOfABackupWithoutTheCall()
{
    Town t;
    takeImage(*t.database, t.image());
    (void)t.push(t.desk, t.opened);
    (void)t.push(t.desk, t.erasure(t.head));
    QVERIFY(ErasureLedger(t.ledgerFile()).takeFrom(*t.database).ok());
    QCOMPARE(restore(t, true).take(), 1);
    QCOMPARE(t.finding(), QString());
    // Its desk was away all the time and offers the call once more, with everything in it.
    QCOMPARE(t.push(t.desk, t.opened).kind, VerdictKind::Accepted);
    QVERIFY(t.row(t.id).erased);
    QCOMPARE(t.row(t.id).unknown, 0);
    QCOMPARE(t.left(), QStringList());
    QCOMPARE(t.finding(), QString());
}

void ErasureJourneysTest::isNotUndoneByADeskThatHandsBack()
{
    Town t;
    const Cursor common = t.pull(t.desk, t.start()).cursor;
    takeImage(*t.database, t.image());
    (void)t.push(t.desk, t.opened);
    (void)t.push(t.desk, t.answer(t.desk, t.officer, t.id));
    const PullPage whole = t.pull(t.desk, common); // a desk that heard no more than this
    (void)t.push(t.desk, t.erasure(t.head));
    QVERIFY(ErasureLedger(t.ledgerFile()).takeFrom(*t.database).ok());
    QVERIFY(restore(t, true).ok());
    const ReturnRequest request{common, whole.cursor, whole.entries};
    QCOMPARE(t.ask("/v1/return", wire::encode(request), t.desk.enrolment.token).status(), 200);
    QCOMPARE(t.row(t.id).responses, 1);
    QVERIFY(t.row(t.id).erased);
    QCOMPARE(t.left(), QStringList());
    QVERIFY(Purge(*t.database).run().ok());
    QCOMPARE(t.leftInFiles(), QStringList());
    QCOMPARE(t.finding(), QString());
}

// Nobody has the file any more, but a desk has the order itself.
void ErasureJourneysTest::comesBackWithTheDeskWhereTheLedgerIsLost()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    const Cursor common = t.pull(t.desk, t.start()).cursor;
    takeImage(*t.database, t.image());
    (void)t.push(t.desk, t.answer(t.desk, t.officer, t.id));
    (void)t.push(t.desk, t.erasure(t.head));
    const PullPage later = t.pull(t.desk, common);
    QCOMPARE(restore(t, false).take(), 0);
    QVERIFY(!t.left().isEmpty());
    const ReturnRequest request{common, later.cursor, later.entries};
    QCOMPARE(t.ask("/v1/return", wire::encode(request), t.desk.enrolment.token).status(), 200);
    QVERIFY(t.row(t.id).erased);
    QCOMPARE(t.left(), QStringList());
    QCOMPARE(t.finding(), QString());
}

void ErasureJourneysTest::writesEachOrderOnce()
{
    Town t;
    const ErasureLedger ledger(t.ledgerFile());
    QVERIFY(ledger.takeFrom(*t.database).ok());
    QVERIFY(!QFile::exists(t.ledgerFile()));
    (void)t.push(t.desk, t.opened);
    const Entry order = t.erasure(t.head);
    (void)t.push(t.desk, order);
    for (int i = 0; i < 2; ++i)
        QVERIFY(ledger.takeFrom(*t.database).ok());
    const auto orders = ledger.orders().take();
    QCOMPARE(orders.size(), size_t{1});
    QCOMPARE(orders.front().entry.header, order.header);
    QCOMPARE(QFile(t.ledgerFile()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void ErasureJourneysTest::readsNoDamagedLedger()
{
    Town t;
    (void)t.push(t.desk, t.opened);
    (void)t.push(t.desk, t.erasure(t.head));
    const ErasureLedger ledger(t.ledgerFile());
    QVERIFY(ledger.takeFrom(*t.database).ok());
    QFile file(t.ledgerFile());
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"header\":\"{}\"}\n");
    file.close();
    QCOMPARE(ledger.orders().error().code, ErrorCode::BadFile);
    QVERIFY(ledger.orders().error().detail.contains(QStringLiteral("line 2")));
    QVERIFY(!ledger.takeFrom(*t.database).ok());
}

QTEST_GUILESS_MAIN(ErasureJourneysTest)
#include "tst_erasurejourneys.moc"
