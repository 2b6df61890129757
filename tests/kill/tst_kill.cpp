// SPDX-License-Identifier: GPL-3.0-or-later
#include "killstage.h"

#include "fakes/tabledump.h"
#include "store/entrytable.h"
#include "store/unittable.h"

#include <QRandomGenerator>

using namespace tb;

/// TRUCBAN_KILLS times (100) each, the server and a desk are killed at a random moment under load.
class KillTest : public QObject {
    Q_OBJECT
private slots:
    void losesNoConfirmedCallAndDuplicatesNone();
};

namespace {

int kills()
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue("TRUCBAN_KILLS", &ok);
    return ok ? value : 100;
}

QStringList journalOf(const QString &path, UnitId unit)
{
    auto database = Database::open(path).take();
    QStringList lines;
    for (const StoredEntry &stored : EntryTable(*database).after(unit, 0, -1).take())
        lines << stored.entry().header.id.text() + QLatin1Char(' ')
                + QString::fromLatin1(stored.entry().sum().toHex() + stored.unitSum.toHex());
    return lines;
}

UnitId unitOf(const QString &deskPath)
{
    auto database = Database::open(deskPath).take();
    return UnitTable(*database).all().take().front().id;
}

} // namespace

void KillTest::losesNoConfirmedCallAndDuplicatesNone()
{
    constexpr int kDesks = 2;
    KillStage stage(kDesks);
    QRandomGenerator luck(7);
    for (int desk = 0; desk < kDesks; ++desk)
        stage.startRobot(desk);

    for (int kill = 0; kill < kills(); ++kill) {
        const int desk = luck.bounded(kDesks);
        stage.waitForCalls(desk, 1 + luck.bounded(12));
        stage.killRobot(desk);
        stage.startRobot(desk);
        stage.waitForCalls(luck.bounded(kDesks), 1 + luck.bounded(8));
        stage.killServer();
        stage.startServer();
    }

    for (int desk = 0; desk < kDesks; ++desk) {
        stage.killRobot(desk);
        stage.startRobot(desk, QStringLiteral("drain"));
        QVERIFY2(stage.waitForRobot(desk), "a desk could not hand in what it holds");
    }
    // Once more, so that each has read what the other handed in last.
    for (int desk = 0; desk < kDesks; ++desk) {
        stage.startRobot(desk, QStringLiteral("drain"));
        QVERIFY(stage.waitForRobot(desk));
    }
    stage.stopServer();
    QCOMPARE(stage.verify(), 0);
    const UnitId unit = unitOf(stage.deskFolder(0) + QStringLiteral("/desk.db"));
    const QStringList central = journalOf(stage.centralDatabase(), unit);
    std::set<QString> ids;
    for (const QString &line : central)
        QVERIFY2(ids.insert(line.section(QLatin1Char(' '), 0, 0)).second, "an entry stands twice");
    QVERIFY(stage.confirmed().size() > 10);
    for (const QString &id : stage.confirmed())
        QVERIFY2(ids.contains(id), "a confirmed call is gone");
    for (int desk = 0; desk < kDesks; ++desk)
        QCOMPARE(journalOf(stage.deskFolder(desk) + QStringLiteral("/desk.db"), unit), central);
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
