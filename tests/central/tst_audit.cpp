// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/admincommand.h"
#include "commandfixture.h"
#include "routerfixture.h"
#include "security/checkpointkey.h"
#include "serverpen.h"
#include "store/audittable.h"
#include "store/transaction.h"
#include "store/unittable.h"

#include <QDir>
#include <QtTest>

using namespace tb;

/// Who read, did and took along what: nothing of it happens unseen.
class AuditTest : public QObject {
    Q_OBJECT
private slots:
    void notesWhoReadTheCity();
    void notesWhoWasTurnedAway();
    void notesOneLookOnce();
    void showsNothingThatCannotBeNoted();
    void notesWhatAdministratorsDo();
    void listsWhatDesksExported();
    void asksForADayAsItIsWritten();
    void aResetEndsWhatWasProven();
    void notesThatAllOfItWasCopied();
    void keepsItsFilesToItself();
};

namespace {

struct City : RouterFixture {
    City() : inspector(addOfficer(unit, QStringLiteral("tra"), Role::Inspector)), client(enrol(unit))
    {
        signIn(client, QStringLiteral("tra"));
        signIn(client, QStringLiteral("ha"));
    }
    int look(OfficerId who)
    {
        return ask("/v1/overview", object({{QStringLiteral("officer"), who.text()}}), client.enrolment.token).status();
    }
    std::vector<AuditRow> rows()
    {
        return AuditTable(*database).between({}, clock.now() + std::chrono::hours(1)).take();
    }

    OfficerId inspector;
    TestClient client;
};

} // namespace

void AuditTest::notesWhoReadTheCity()
{
    City f;
    QCOMPARE(f.look(f.inspector), 200);
    const std::vector<AuditRow> rows = f.rows();
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].actor, f.inspector.text());
    QCOMPARE(rows[0].deed, QStringLiteral("overview"));
    QCOMPARE(rows[0].outcome, QStringLiteral("done"));
    QCOMPARE(rows[0].at, f.clock.now());
    QVERIFY(rows[0].about.contains(f.client.enrolment.desk.text()));
}

void AuditTest::notesWhoWasTurnedAway()
{
    City f;
    QCOMPARE(f.look(f.officer), 403);
    QCOMPARE(f.look({}), 403);
    const std::vector<AuditRow> rows = f.rows();
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].actor, f.officer.text());
    QCOMPARE(rows[0].outcome, QStringLiteral("refused"));
    QVERIFY(rows[1].actor.contains(f.client.enrolment.desk.text()));
}

// The room asks again twice a minute; an hour before it is four rows, not a hundred.
void AuditTest::notesOneLookOnce()
{
    City f;
    for (int minute = 0; minute < 60; ++minute) {
        QCOMPARE(f.look(f.inspector), 200);
        f.clock.advance(std::chrono::minutes(1));
    }
    QCOMPARE(f.rows().size(), size_t(4));
    QCOMPARE(f.look(f.officer), 403);
    QCOMPARE(f.rows().size(), size_t(5));
}

void AuditTest::showsNothingThatCannotBeNoted()
{
    City f;
    QVERIFY(f.database->runScript(QStringLiteral("DROP TABLE audit")).ok());
    QCOMPARE(f.look(f.inspector), 503);
    QCOMPARE(f.look(f.inspector), 503);
}

void AuditTest::notesWhatAdministratorsDo()
{
    CommandFixture f;
    prepare(f);
    QCOMPARE(f.run("officer add --unit HB --login quan --name Ai").code, 1);
    const QString password = lastWord(f.run("password reset --login quan").out);
    QVERIFY(!f.serve().isEmpty());
    const QString code = lastWord(f.run("desk enrol --unit HB").out);
    QCOMPARE(f.run("retention run --dry-run").code, 0);
    const QString told = f.run("audit").out;
    QCOMPARE(f.stop(), 0);

    const QStringList lines = told.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY2(lines[0].endsWith(QStringLiteral("console  unit add  done  code=HB")), qPrintable(lines[0]));
    QVERIFY2(lines[1].endsWith(QStringLiteral("officer add  done  unit=HB login=quan role=administrator")),
             qPrintable(lines[1]));
    QVERIFY2(lines[2].endsWith(QStringLiteral("officer add  TB-902  unit=HB login=quan")), qPrintable(lines[2]));
    QVERIFY2(lines[3].endsWith(QStringLiteral("password reset  done  login=quan")), qPrintable(lines[3]));
    QVERIFY2(lines[4].endsWith(QStringLiteral("desk enrol  done  unit=HB")), qPrintable(lines[4]));
    QVERIFY2(lines[5].endsWith(QStringLiteral("retention run  done  dry-run")), qPrintable(lines[5]));
    for (const QString &secret : {password, code})
        QVERIFY(!told.contains(secret));
    // Who looked is told to the next who looks.
    QVERIFY(f.run("audit").out.contains(QStringLiteral("  audit  done")));
}

void AuditTest::listsWhatDesksExported()
{
    CommandFixture f;
    prepare(f);
    {
        const auto database = Database::open(f.place()).take();
        SystemClock clock;
        SystemRandom random;
        const auto key = CheckpointKey::loadOrCreate(f.data() + QStringLiteral("/checkpoint.key"), random).take();
        Ledger ledger(*database, clock, random, key);
        ServerPen pen(ledger, clock, random);
        const Unit unit = UnitTable(*database).byCode(QStringLiteral("HB")).take().value();
        Transaction transaction(*database);
        EntryDraft draft{unit.id,
                         {SubjectType::Unit, unit.id.as<SubjectId>()},
                         kind::kListExported.toString(),
                         clock.now(),
                         {},
                         {{QStringLiteral("what"), QStringLiteral("Sổ theo dõi\ntháng 11")},
                          {QStringLiteral("form"), QStringLiteral("xlsx")},
                          {QStringLiteral("rows"), 1234}},
                         {}};
        QVERIFY(pen.write(pen.author(unit.id).take(), draft).ok());
        QVERIFY(transaction.commit().ok());
    }
    const QString told = f.run("audit").out;
    QVERIFY2(told.contains(QStringLiteral("export  done  unit=HB form=xlsx rows=1234 what=Sổ theo dõi tháng 11\n")),
             qPrintable(told));
    QVERIFY(f.run("audit --to 2020-01-01 --from 2019-12-01").out.contains(QStringLiteral("Nothing was done")));
}

void AuditTest::asksForADayAsItIsWritten()
{
    CommandFixture f;
    prepare(f);
    const auto outcome = f.run("audit --from yesterday");
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(QStringLiteral("2026-11-25")), qPrintable(outcome.err));
}

void AuditTest::aResetEndsWhatWasProven()
{
    City f;
    CredentialTable credentials(*f.database);
    QVERIFY(credentials.isProven(f.inspector, f.client.enrolment.desk, f.clock.now()).value());
    const AdminParts parts{*f.database, f.clock, f.random, f.key, [](UnitId) {}};
    const auto line = CommandLine::parse(
        {QStringLiteral("password"), QStringLiteral("reset"), QStringLiteral("--login"), QStringLiteral("tra")});
    QVERIFY(AdminCommand::named(QStringLiteral("password reset"))->run(parts, line.value()).ok());
    QVERIFY(!credentials.isProven(f.inspector, f.client.enrolment.desk, f.clock.now()).value());
    QCOMPARE(f.look(f.inspector), 403);
}

// While the server runs and while it does not; and what was restored knows that it was.
void AuditTest::notesThatAllOfItWasCopied()
{
    CommandFixture f;
    prepare(f);
    const QString quiet = f.file(QStringLiteral("quiet.db"));
    const QString busy = f.file(QStringLiteral("busy.db"));
    QCOMPARE(f.run({QStringLiteral("backup"), quiet}).code, 0);
    QVERIFY(!f.serve().isEmpty());
    QCOMPARE(f.run({QStringLiteral("backup"), busy}).code, 0);
    QCOMPARE(f.stop(), 0);
    const QString told = f.run("audit").out;
    for (const QString &copy : {quiet, busy})
        QVERIFY2(told.contains(QStringLiteral("console  backup  done  file=") + copy), qPrintable(told));
    QVERIFY(f.run("backup").code != 0);

    QCOMPARE(f.run({QStringLiteral("restore"), quiet}).code, 0);
    const QString after = f.run("audit").out;
    QVERIFY2(after.contains(QStringLiteral("console  restore  done  file=") + quiet), qPrintable(after));
    QVERIFY(!after.contains(busy));
}

void AuditTest::keepsItsFilesToItself()
{
    CommandFixture f;
    prepare(f);
    QVERIFY(!f.serve().isEmpty());
    const QString copy = f.file(QStringLiteral("copy.db"));
    QCOMPARE(f.run({QStringLiteral("backup"), copy}).code, 0);
    constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    const QStringList shown{QStringLiteral("ca.pem"), QStringLiteral("server.pem")};
    QFileInfoList files = QDir(f.data()).entryInfoList(QDir::Files | QDir::System | QDir::Hidden);
    QVERIFY(files.size() >= 4);
    files << QFileInfo(f.data()) << QFileInfo(copy);
    for (const QFileInfo &file : files) {
        if (!shown.contains(file.fileName()))
            QVERIFY2(!(file.permissions() & kOthers), qPrintable(file.fileName()));
    }
    QCOMPARE(f.stop(), 0);
}

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
