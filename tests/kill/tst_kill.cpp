// SPDX-License-Identifier: GPL-3.0-or-later
#include "killchecker.h"

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

    const QStringList complaints = complaintsOf(stage, kDesks);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
