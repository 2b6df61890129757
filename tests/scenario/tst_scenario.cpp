// SPDX-License-Identifier: GPL-3.0-or-later
#include "simworld.h"

#include "fakes/centralplace.h"

#include <QLoggingCategory>
#include <QtTest>

using namespace tb;

/// Whole worlds, each from one seed: TRUCBAN_SEEDS of them (120; 40 on PostgreSQL), beginning with TRUCBAN_SEED_FIRST
/// (1). A failing seed replays exactly: TRUCBAN_SEED_FIRST=<seed> TRUCBAN_SEEDS=1.
class ScenarioTest : public QObject {
    Q_OBJECT
private slots:
    void endsWithEqualJournalsAndRows();
};

namespace {
int setting(const char *name, int fallback)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : fallback;
}
} // namespace

void ScenarioTest::endsWithEqualJournalsAndRows()
{
    QLoggingCategory::setFilterRules(QStringLiteral("trucban.*=false"));
    const int first = setting("TRUCBAN_SEED_FIRST", 1);
    const int count = setting("TRUCBAN_SEEDS", testDatabase().isEmpty() ? 120 : 40);
    for (int seed = first; seed < first + count; ++seed) {
        SimWorld world(static_cast<quint32>(seed));
        world.live();
        world.heal();
        const QStringList complaints = world.complaints();
        for (const QString &complaint : complaints.mid(0, 12))
            qWarning("seed %d: %s", seed, qPrintable(complaint));
        QVERIFY2(complaints.isEmpty(), qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

QTEST_GUILESS_MAIN(ScenarioTest)
#include "tst_scenario.moc"
