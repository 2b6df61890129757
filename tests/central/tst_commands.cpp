// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandfixture.h"

#include "store/database.h"
#include "store/statement.h"

#include <QFile>
#include <QFileInfo>

using namespace tb;

class CommandsTest : public QObject {
    Q_OBJECT
private slots:
    void tellsHowItIsUsed();
    void tellsWhatIsWrongWithALine_data();
    void tellsWhatIsWrongWithALine();
    void makesAServerOnce();
    void refusesWorkWhereThereIsNoServer();
    void registersAUnitWithItsPeople();
    void registersAWholeCity();
    void refusesAListThatIsWrong_data();
    void refusesAListThatIsWrong();
    void refusesWhatIsThereAlready();
    void verifiesNamesTheFirstDamage();
    void restoresABackupWithANewEpoch();
    void refusesAFileThatIsNoBackup();
    void refusesAFolderThatCannotBeWritten();
    void refusesANewerDatabase();
};

namespace {

Done change(const CommandFixture &f, const char *sql)
{
    const auto database = Database::open(f.place());
    return database.ok() ? database.value()->runScript(QString::fromUtf8(sql)) : Done(database.error());
}

} // namespace

void CommandsTest::tellsHowItIsUsed()
{
    CommandFixture f;
    QCOMPARE(f.run("help").code, 0);
    QVERIFY(f.run("help").out.contains(QStringLiteral("desk enrol")));
}

void CommandsTest::tellsWhatIsWrongWithALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("command") << QStringLiteral("dance") << QStringLiteral("no command \"dance\"");
    QTest::newRow("missing") << QStringLiteral("unit add --code HB") << QStringLiteral("needs --name");
    QTest::newRow("unknown") << QStringLiteral("desk enrol --unit HB --colour red") << QStringLiteral("no --colour");
    QTest::newRow("listen") << QStringLiteral("serve --listen here") << QStringLiteral("an address and a port");
    QTest::newRow("file") << QStringLiteral("backup") << QStringLiteral("name of a file");
}

void CommandsTest::tellsWhatIsWrongWithALine()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    CommandFixture f;
    QCOMPARE(f.run("init").code, 0);
    const auto outcome = f.run(line.split(QLatin1Char(' ')));
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
    QCOMPARE(outcome.out, QString());
}

void CommandsTest::makesAServerOnce()
{
    CommandFixture f;
    QCOMPARE(f.run("init --address central.example").code, 0);
    QVERIFY(QFile::exists(f.data() + QStringLiteral("/ca.pem")));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFileInfo(f.data()).permissions() & others));
    for (const char *secret : {"/server-key.pem", testDatabase().isEmpty() ? "/central.db" : "/database"})
        QVERIFY(!(QFileInfo(f.data() + QLatin1String(secret)).permissions() & others));
    const auto again = f.run("init");
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains(QStringLiteral("already")));
}

void CommandsTest::refusesWorkWhereThereIsNoServer()
{
    CommandFixture f;
    QVERIFY(QDir().mkpath(f.data()));
    for (const char *line : {"desk enrol --unit HB", "verify", "rebuild", "serve --listen 127.0.0.1:0"}) {
        const auto outcome = f.run(line);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(QStringLiteral("no server")), qPrintable(outcome.err));
    }
}

void CommandsTest::registersAUnitWithItsPeople()
{
    CommandFixture f;
    prepare(f);
    const auto officer = f.run("officer add --unit HB --login ha --name Hà --title Chuyên-viên");
    QCOMPARE(officer.code, 0);
    QVERIFY(lastWord(officer.out).size() >= 12);
    QCOMPARE(f.run({QStringLiteral("line"), QStringLiteral("add"), QStringLiteral("--unit"), QStringLiteral("HB"),
                    QStringLiteral("--number"), QStringLiteral("0268 3822 108"), QStringLiteral("--name"),
                    QStringLiteral("Nóng")})
                 .code,
             0);
    QCOMPARE(f.run("desk enrol --unit HB").code, 0);
    QCOMPARE(f.run("rebuild").code, 0);
    const auto verified = f.run("verify");
    QCOMPARE(verified.code, 0);
    // Unit, calendar, administrator, officer, line.
    QVERIFY2(verified.out.contains(QStringLiteral("5 entries")), qPrintable(verified.out));
}

void CommandsTest::registersAWholeCity()
{
    CommandFixture f;
    QCOMPARE(f.run("init").code, 0);
    QFile list(f.file(QStringLiteral("city.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("code,name,kind,area_code,place,remark\n"
               "HB,UBND phường Hải Bình,phuong,0268,Hải Bình,x\n"
               "SXD,\"Sở Xây dựng, Nhà ở\",so,0268,Đông Hải,\n");
    list.close();
    const auto first = f.run({QStringLiteral("unit"), QStringLiteral("import"), list.fileName()});
    QVERIFY2(first.code == 0, qPrintable(first.err));
    const QStringList handout = first.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(handout.size(), 3);
    QVERIFY(handout[1].startsWith(QStringLiteral("HB,\"UBND phường Hải Bình\",quantri.hb,")));
    // Once more: nobody is registered twice, and no password changes.
    const auto again = f.run({QStringLiteral("unit"), QStringLiteral("import"), list.fileName()});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.out.count(QLatin1Char('\n')), 1);
    QCOMPARE(f.run("desk enrol --unit SXD").code, 0);
}

void CommandsTest::refusesAListThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("says");
    QTest::newRow("a column is missing") << QByteArray("code,name\nHB,x\n") << QStringLiteral("no column kind");
    QTest::newRow("no name") << QByteArray("code,name,kind,area_code,place\nHB,x,,,\nHT,,,,\n")
                             << QStringLiteral("Row 3");
    QTest::newRow("twice") << QByteArray("code,name,kind,area_code,place\nHB,x,,,\nHB,y,,,\n")
                           << QStringLiteral("twice");
    QTest::newRow("no CSV") << QByteArray("\"code") << QStringLiteral("no CSV");
}

void CommandsTest::refusesAListThatIsWrong()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, says);
    CommandFixture f;
    QCOMPARE(f.run("init").code, 0);
    QFile file(f.file(QStringLiteral("city.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(list);
    file.close();
    const auto outcome = f.run({QStringLiteral("unit"), QStringLiteral("import"), file.fileName()});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
    QVERIFY(f.run("desk enrol --unit HB").code != 0);
}

void CommandsTest::refusesWhatIsThereAlready()
{
    CommandFixture f;
    prepare(f);
    QVERIFY(f.run("unit add --code HB --name X --kind phuong --area-code 0268 --place X")
                .err.contains(QStringLiteral("There is a unit")));
    QVERIFY(f.run("officer add --unit HB --login quan --name X").err.contains(QStringLiteral("There is an officer")));
    QVERIFY(f.run("officer add --unit XX --login q --name X").err.contains(QStringLiteral("no unit")));
    QVERIFY(f.run("line add --unit HB --number x --name X").err.contains(QStringLiteral("no telephone number")));
    QVERIFY(f.run("desk revoke --unit HB --number 9").err.contains(QStringLiteral("no desk")));
    QVERIFY(f.run("password reset --login who").err.contains(QStringLiteral("no officer")));
}

void CommandsTest::verifiesNamesTheFirstDamage()
{
    CommandFixture f;
    prepare(f);
    QVERIFY(change(f, "UPDATE officer SET name='Ai đó'").ok());
    const auto rows = f.run("verify");
    QCOMPARE(rows.code, 1);
    QVERIFY2(rows.err.contains(QStringLiteral("rows of officer")), qPrintable(rows.err));
    QCOMPARE(f.run("rebuild").code, 0);
    QCOMPARE(f.run("verify").code, 0);
    QVERIFY(change(f,
                   testDatabase().isEmpty()
                       ? "UPDATE entry SET body=replace(body, 'HB', 'HC') WHERE seq=1"
                       : "UPDATE entry SET body=convert_to(replace(convert_from(body, 'UTF8'), 'HB', 'HC'), 'UTF8')"
                         " WHERE seq=1")
                .ok());
    const auto entry = f.run("verify");
    QCOMPARE(entry.code, 1);
    QVERIFY2(entry.err.contains(QStringLiteral("at place 1 of unit")), qPrintable(entry.err));
}

void CommandsTest::restoresABackupWithANewEpoch()
{
    CommandFixture f;
    prepare(f);
    const auto epoch = [&f] {
        const auto database = Database::open(f.place()).take();
        Statement select(*database, QStringLiteral("SELECT epoch FROM unit_log"));
        return select.run().ok() && select.next() ? select.text() : QString();
    };
    const QString before = epoch();
    const QString copy = f.file(QStringLiteral("copy.db"));
    QCOMPARE(f.run({QStringLiteral("backup"), copy}).code, 0);
    QCOMPARE(f.run("officer add --unit HB --login ha --name Hà").code, 0);
    const auto restored = f.run({QStringLiteral("restore"), copy});
    QVERIFY2(restored.code == 0, qPrintable(restored.err));
    QVERIFY(!epoch().isEmpty() && epoch() != before);
    QVERIFY(f.run("verify").out.contains(QStringLiteral("3 entries")));
    // The pen goes on in a stream of its own.
    QCOMPARE(f.run("officer add --unit HB --login ha --name Hà").code, 0);
    QVERIFY(f.run("verify").out.contains(QStringLiteral("4 entries")));
}

void CommandsTest::refusesAFileThatIsNoBackup()
{
    CommandFixture f;
    prepare(f);
    QFile rubbish(f.file(QStringLiteral("rubbish")));
    QVERIFY(rubbish.open(QIODevice::WriteOnly));
    rubbish.write(QByteArray(9000, 'x'));
    rubbish.close();
    QCOMPARE(f.run({QStringLiteral("restore"), rubbish.fileName()}).code, 1);
    QVERIFY(f.run("verify").out.contains(QStringLiteral("3 entries")));
}

void CommandsTest::refusesAFolderThatCannotBeWritten()
{
    CommandFixture f;
    QFile inTheWay(f.data());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto outcome = f.run("init");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(QStringLiteral("cannot be written")), qPrintable(outcome.err));
}

void CommandsTest::refusesANewerDatabase()
{
    CommandFixture f;
    prepare(f);
    QVERIFY(change(f, "INSERT INTO schema_file(name) VALUES('9999_central_future.sql')").ok());
    const auto outcome = f.run("serve --listen 127.0.0.1:0");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(QStringLiteral("newer version")), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
