// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/migrator.h"
#include "store/settingtable.h"
#include "store/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tb;

class DatabaseTest : public QObject {
    Q_OBJECT
private slots:
    void keepsWhatWasCommitted();
    void undoesWhatWasNot();
    void refusesAFileThatIsNoDatabase();
    void refusesAFolderThatIsNotThere();
    void refusesToWriteWhereItMayOnlyRead();
    void noticesDamage();
    void copiesItself();
    void refusesANewerSchema();
    void migratesOnceAndAgain();

private:
    QString path(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_folder;
};

void DatabaseTest::keepsWhatWasCommitted()
{
    {
        auto db = Database::open(path("kept.db")).take();
        QVERIFY(Migrator(Migrator::Part::Desk).migrate(*db).ok());
        Transaction transaction(*db);
        QVERIFY(SettingTable(*db).put(QStringLiteral("a"), "b").ok());
        QVERIFY(transaction.commit().ok());
    }
    auto again = Database::open(path("kept.db")).take();
    QCOMPARE(SettingTable(*again).get(QStringLiteral("a")).value(), QByteArray("b"));
    QCOMPARE(SettingTable(*again).increment(QStringLiteral("n")).value(), 1);
    QCOMPARE(SettingTable(*again).increment(QStringLiteral("n")).value(), 2);
}

void DatabaseTest::undoesWhatWasNot()
{
    auto db = Database::open(path("undone.db")).take();
    QVERIFY(Migrator(Migrator::Part::Desk).migrate(*db).ok());
    {
        Transaction transaction(*db);
        QVERIFY(SettingTable(*db).put(QStringLiteral("a"), "b").ok());
    }
    QVERIFY(SettingTable(*db).get(QStringLiteral("a")).value().isEmpty());
    QVERIFY(!db->isInTransaction());
}

void DatabaseTest::refusesAFileThatIsNoDatabase()
{
    QFile file(path("text.db"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();

    const auto db = Database::open(path("text.db"));

    QVERIFY(!db.ok());
    QCOMPARE(db.error().code, ErrorCode::Corrupt);
}

void DatabaseTest::refusesAFolderThatIsNotThere()
{
    const auto db = Database::open(path("nowhere/x.db"));

    QVERIFY(!db.ok());
    QCOMPARE(db.error().code, ErrorCode::CannotOpen);
}

void DatabaseTest::refusesToWriteWhereItMayOnlyRead()
{
    {
        auto db = Database::open(path("read.db")).take();
        QVERIFY(Migrator(Migrator::Part::Desk).migrate(*db).ok());
    }
    auto reader = Database::open(path("read.db"), Database::Access::Read).take();

    QVERIFY(SettingTable(*reader).get(QStringLiteral("a")).ok());
    QCOMPARE(SettingTable(*reader).put(QStringLiteral("a"), "b").error().code, ErrorCode::ReadOnly);
}

void DatabaseTest::noticesDamage()
{
    {
        auto db = Database::open(path("damaged.db")).take();
        QVERIFY(Migrator(Migrator::Part::Desk).migrate(*db).ok());
        QVERIFY(db->check().ok());
    }
    QFile file(path("damaged.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(8192, '\xff'));
    file.close();

    auto db = Database::open(path("damaged.db"));
    QVERIFY(!db.ok() || !db.value()->check().ok());
}

void DatabaseTest::copiesItself()
{
    auto db = Database::open(path("source.db")).take();
    QVERIFY(Migrator(Migrator::Part::Desk).migrate(*db).ok());
    QVERIFY(SettingTable(*db).put(QStringLiteral("a"), "b").ok());

    QVERIFY(db->copyTo(path("it's a copy.db")).ok());

    auto copy = Database::open(path("it's a copy.db")).take();
    QCOMPARE(SettingTable(*copy).get(QStringLiteral("a")).value(), QByteArray("b"));
    QVERIFY(!db->copyTo(path("it's a copy.db")).ok());
}

void DatabaseTest::refusesANewerSchema()
{
    auto db = Database::open(path("newer.db")).take();
    QVERIFY(Migrator(Migrator::Part::Desk).migrate(*db).ok());
    QVERIFY(db->runScript(QStringLiteral("INSERT INTO schema_file(name) VALUES('9999_all_future.sql')")).ok());

    QCOMPARE(Migrator(Migrator::Part::Desk).migrate(*db).error().code, ErrorCode::NewerSchema);
}

void DatabaseTest::migratesOnceAndAgain()
{
    auto db = Database::open(path("again.db")).take();
    const Migrator migrator(Migrator::Part::Central);

    QVERIFY(migrator.migrate(*db).ok());
    QVERIFY(migrator.migrate(*db).ok());
    QVERIFY(migrator.files().size() >= 3);
    QVERIFY(!Migrator(Migrator::Part::Desk).migrate(*db).ok());
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
