// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/callbackdesk.h"
#include "fakes/tabledump.h"
#include "fakes/testdesk.h"

#include <QFile>
#include <QtTest>

using namespace tb;

class MigratorTest : public QObject {
    Q_OBJECT
private slots:
    void foldsTheRowsOfAnOlderVersionAnew_data();
    void foldsTheRowsOfAnOlderVersionAnew();
    void leavesADatabaseOfThisVersionAsItIs();
    void refusesADatabaseOfANewerVersion();

private:
    static std::unique_ptr<Database> olderDatabase(const QString &path, int files);
    static void copyJournal(Database &from, Database &to);
    static void work(TestDesk &desk);
};

// A missed call that was served later, a matter passed on: what the newest file adds columns for.
void MigratorTest::work(TestDesk &desk)
{
    CallDesk calls(*desk.pen);
    CallDraft missed = desk.draft({});
    missed.type = CallType::Missed;
    QVERIFY(calls.logCall(desk.seat, missed).ok());
    desk.clock.advance(minutes(5));
    CallDraft report = desk.draft();
    report.startedAt = desk.clock.now();
    report.outcome = QStringLiteral("outcome.forwarded");
    const CallId call = calls.logCall(desk.seat, report).take();
    ForwardDraft forward;
    forward.officer = desk.headSeat.officer;
    QVERIFY(calls.forward(desk.seat, call, forward).ok());
}

std::unique_ptr<Database> MigratorTest::olderDatabase(const QString &path, int files)
{
    auto database = Database::open(path).take();
    const QStringList wanted = Migrator(Migrator::Part::Desk).files().mid(0, files);
    if (!database->runScript(QStringLiteral("CREATE TABLE schema_file (name TEXT PRIMARY KEY)")).ok())
        qFatal("no table of files");
    for (const QString &name : wanted) {
        QFile file(QStringLiteral(":/schema/") + name);
        if (!file.open(QIODevice::ReadOnly) || !database->runScript(QString::fromUtf8(file.readAll())).ok())
            qFatal("a schema file failed");
        if (!Statement(*database, QStringLiteral("INSERT INTO schema_file(name) VALUES(?)")).bind(name).run().ok())
            qFatal("a file could not be noted");
    }
    return database;
}

void MigratorTest::copyJournal(Database &from, Database &to)
{
    const QString path = from.path();
    QVERIFY(Statement(to, QStringLiteral("ATTACH ? AS other")).bind(path).run().ok());
    QVERIFY(to.runScript(QStringLiteral("INSERT INTO main.entry SELECT * FROM other.entry")).ok());
    QVERIFY(to.runScript(QStringLiteral("DETACH other")).ok());
}

void MigratorTest::foldsTheRowsOfAnOlderVersionAnew_data()
{
    QTest::addColumn<int>("files");
    const int all = static_cast<int>(Migrator(Migrator::Part::Desk).files().size());
    for (int files = 3; files < all; ++files)
        QTest::addRow("after %d files", files) << files;
}

void MigratorTest::foldsTheRowsOfAnOlderVersionAnew()
{
    QFETCH(int, files);
    TestDesk desk;
    work(desk);
    const auto older = olderDatabase(desk.folder.filePath(QStringLiteral("older.db")), files);
    copyJournal(*desk.database, *older);

    QVERIFY(Migrator(Migrator::Part::Desk).migrate(*older).ok());

    QCOMPARE(dumpRows(*older), dumpRows(*desk.database));
}

void MigratorTest::leavesADatabaseOfThisVersionAsItIs()
{
    TestDesk desk;
    work(desk);
    // A row that no fold would write shows that none was folded.
    QVERIFY(desk.database->runScript(QStringLiteral("UPDATE call SET name='unberührt'")).ok());

    QVERIFY(Migrator(Migrator::Part::Desk).migrate(*desk.database).ok());

    QVERIFY(dumpRows(*desk.database).join(QLatin1Char('\n')).contains(QStringLiteral("unberührt")));
}

void MigratorTest::refusesADatabaseOfANewerVersion()
{
    TestDesk desk;
    QVERIFY(desk.database->runScript(QStringLiteral("INSERT INTO schema_file VALUES('9999_all_later.sql')")).ok());

    const Done done = Migrator(Migrator::Part::Desk).migrate(*desk.database);

    QCOMPARE(done.error().code, ErrorCode::NewerSchema);
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
