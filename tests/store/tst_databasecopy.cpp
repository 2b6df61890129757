// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/centralplace.h"
#include "fakes/tabledump.h"
#include "fakes/testdesk.h"
#include "store/databasecopy.h"
#include "store/migrator.h"
#include "store/settingtable.h"
#include "store/transaction.h"

#include <QtTest>

using namespace tb;

/// From a file into the database of the test (a file or PostgreSQL) and back.
class DatabaseCopyTest : public QObject {
    Q_OBJECT
private slots:
    void bringsEverythingThereAndBack();
    void replacesWhatWasThere();
    void goesOnCountingWhereTheOtherStopped();
    void leavesAllAsItWasWhereItFails();
    void copiesMoreThanOnePiece();
};

namespace {

struct Places {
    TestDesk desk;
    std::unique_ptr<Database> other;

    Places()
    {
        CallDesk calls(*desk.pen);
        for (int i = 0; i < 3; ++i)
            (void)calls.logCall(desk.seat, desk.draft()).take();
        other = fresh(centralPlace(desk.folder.filePath(QStringLiteral("other.db"))));
    }
    static std::unique_ptr<Database> fresh(const QString &place)
    {
        std::unique_ptr<Database> made = Database::open(place).take();
        if (!Migrator(Migrator::Part::Desk).migrate(*made).ok())
            qFatal("no schema");
        return made;
    }
};

} // namespace

void DatabaseCopyTest::bringsEverythingThereAndBack()
{
    Places places;
    QVERIFY(DatabaseCopy(*places.desk.database, *places.other).run().ok());
    const auto back = Places::fresh(places.desk.folder.filePath(QStringLiteral("back.db")));
    QVERIFY(DatabaseCopy(*places.other, *back).run().ok());
    const QStringList before = dumpRows(*places.desk.database);
    QVERIFY(before.size() > 3);
    QCOMPARE(dumpRows(*back), before);
    const QStringList journals{QStringLiteral("entry"), QStringLiteral("stream"), QStringLiteral("setting")};
    QCOMPARE(dumpTables(*back, journals), dumpTables(*places.desk.database, journals));
}

void DatabaseCopyTest::replacesWhatWasThere()
{
    Places places;
    QVERIFY(SettingTable(*places.other).put(QStringLiteral("old"), "1").ok());
    QVERIFY(DatabaseCopy(*places.desk.database, *places.other).run().ok());
    QVERIFY(SettingTable(*places.other).get(QStringLiteral("old")).take().isEmpty());
}

void DatabaseCopyTest::goesOnCountingWhereTheOtherStopped()
{
    Places places;
    QVERIFY(DatabaseCopy(*places.desk.database, *places.other).run().ok());
    StoredEntry entry = EntryTable(*places.desk.database).inState(EntryState::Pending, 1).take().front();
    entry.stamped.entry.header.id = places.desk.ids.next<EntryId>();
    QVERIFY(EntryTable(*places.other).insert({entry}).ok());
}

void DatabaseCopyTest::leavesAllAsItWasWhereItFails()
{
    Places places;
    QVERIFY(SettingTable(*places.other).put(QStringLiteral("kept"), "1").ok());
    QVERIFY(places.desk.database->runScript(QStringLiteral("CREATE TABLE unknown (a INTEGER PRIMARY KEY)")).ok());
    QVERIFY(!DatabaseCopy(*places.desk.database, *places.other).run().ok());
    QCOMPARE(SettingTable(*places.other).get(QStringLiteral("kept")).take(), QByteArray("1"));
}

void DatabaseCopyTest::copiesMoreThanOnePiece()
{
    Places places;
    {
        Transaction transaction(*places.desk.database);
        for (int i = 0; i < 2345; ++i)
            QVERIFY(SettingTable(*places.desk.database).put(QStringLiteral("s%1").arg(i), QByteArray::number(i)).ok());
        QVERIFY(transaction.commit().ok());
    }
    QVERIFY(DatabaseCopy(*places.desk.database, *places.other).run().ok());
    for (const int i : {0, 999, 1000, 2344})
        QCOMPARE(SettingTable(*places.other).get(QStringLiteral("s%1").arg(i)).take(), QByteArray::number(i));
}

QTEST_GUILESS_MAIN(DatabaseCopyTest)
#include "tst_databasecopy.moc"
