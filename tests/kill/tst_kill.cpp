// SPDX-License-Identifier: GPL-3.0-or-later
#include "killchecker.h"

#include <QRandomGenerator>

using namespace tb;

/// TRUCBAN_KILLS times (100) each, the server and a desk are killed at a random moment under load. TRUCBAN_RESTORES
/// times (6) the server comes back from an older backup under load.
class KillTest : public QObject {
    Q_OBJECT
private slots:
    void losesNoConfirmedCallAndDuplicatesNone();
    void losesNothingADeskHoldsWhenABackupIsRestored();
};

namespace {

int times(const char *variable, int usual)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(variable, &ok);
    return ok ? value : usual;
}

} // namespace

void KillTest::losesNoConfirmedCallAndDuplicatesNone()
{
    constexpr int kDesks = 2;
    KillStage stage(kDesks);
    QRandomGenerator luck(7);
    for (int desk = 0; desk < kDesks; ++desk)
        stage.startRobot(desk);

    for (int kill = 0; kill < times("TRUCBAN_KILLS", 100); ++kill) {
        const int desk = luck.bounded(kDesks);
        stage.waitForCalls(desk, 1 + luck.bounded(12));
        stage.killRobot(desk);
        stage.startRobot(desk);
        stage.waitForCalls(luck.bounded(kDesks), 1 + luck.bounded(8));
        stage.killServer();
        stage.startServer();
    }

    const QStringList complaints = complaintsOf(stage, kDesks);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

// Also from one that was made before the restore of before: what the desks have returned once, they return again.
void KillTest::losesNothingADeskHoldsWhenABackupIsRestored()
{
    constexpr int kDesks = 2;
    constexpr int kBackupsKept = 3;
    KillStage stage(kDesks);
    QRandomGenerator luck(11);
    for (int desk = 0; desk < kDesks; ++desk)
        stage.startRobot(desk);

    QStringList backups;
    for (int restore = 0; restore < times("TRUCBAN_RESTORES", 6); ++restore) {
        backups << stage.backup();
        if (backups.size() > kBackupsKept)
            backups.removeFirst();
        stage.waitForCalls(0, 1 + luck.bounded(8));
        const int desk = luck.bounded(kDesks);
        stage.killRobot(desk);
        stage.startRobot(desk);
        stage.waitForCalls(1, 1 + luck.bounded(8));
        stage.restore(backups.at(luck.bounded(static_cast<int>(backups.size()))), luck.bounded(2) == 0);
    }

    const QStringList complaints = complaintsOf(stage, kDesks);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
