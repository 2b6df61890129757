// SPDX-License-Identifier: GPL-3.0-or-later
#include "killchecker.h"

#include <QRandomGenerator>

using namespace tb;

/// Three processes behind nginx on one PostgreSQL, all of them real. TRUCBAN_CITY_KILLS (20) times PostgreSQL's first
/// process is killed under load, and as often one of ours.
class KillCityTest : public QObject {
    Q_OBJECT
private slots:
    void noDeskNoticesThatAProcessIsKilled();
    void losesNothingWhenPostgresqlIsKilled();
};

namespace {

constexpr int kDesks = 2;
constexpr int kProcesses = 3;

int kills()
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue("TRUCBAN_CITY_KILLS", &ok);
    return ok ? value : 20;
}

void startRobots(KillStage &stage)
{
    for (int desk = 0; desk < kDesks; ++desk)
        stage.startRobot(desk);
}

} // namespace

void KillCityTest::noDeskNoticesThatAProcessIsKilled()
{
    KillStage stage(kDesks, KillStage::Server::City);
    QRandomGenerator luck(11);
    startRobots(stage);
    for (int kill = 0; kill < kills(); ++kill) {
        const int victim = 1 + luck.bounded(kProcesses);
        stage.waitForCalls(luck.bounded(kDesks), 1 + luck.bounded(10));
        stage.killProcess(victim);
        for (int question = 0; question < 2 * kProcesses; ++question)
            QCOMPARE(stage.hello(), 200);
        stage.startProcess(victim);
    }
    const QStringList complaints = complaintsOf(stage, kDesks);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void KillCityTest::losesNothingWhenPostgresqlIsKilled()
{
    KillStage stage(kDesks, KillStage::Server::City);
    QRandomGenerator luck(13);
    startRobots(stage);
    for (int kill = 0; kill < kills(); ++kill) {
        stage.waitForCalls(luck.bounded(kDesks), 1 + luck.bounded(12));
        stage.crashDatabase();
        const int desk = luck.bounded(kDesks);
        stage.killRobot(desk);
        stage.startRobot(desk);
    }
    const QStringList complaints = complaintsOf(stage, kDesks);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(KillCityTest)
#include "tst_killcity.moc"
