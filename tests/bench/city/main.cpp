// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptbench.h"
#include "arrivalbench.h"
#include "heldbench.h"
#include "rushbench.h"

#include "fakes/centralplace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>

using namespace tb;

namespace {

struct Plan {
    int entries = 4'000; ///< that one writer hands in
    int desks = 500;
    int waiting = 10; ///< entries of each desk after an outage
    qint64 journal = 20'000;
    double measuring = 10; ///< seconds
};

constexpr int kDesksOfAUnit = 25;
constexpr int kEntriesPerSecond = 50;
constexpr int kProcesses = 3; ///< where several can serve

Plan planOf(const QCommandLineParser &options)
{
    Plan plan;
    if (options.isSet(QStringLiteral("full")))
        plan = {4'000, 5'000, 50, 100'000, 30};
    if (options.isSet(QStringLiteral("entries")))
        plan.entries = options.value(QStringLiteral("entries")).toInt();
    if (options.isSet(QStringLiteral("desks")))
        plan.desks = options.value(QStringLiteral("desks")).toInt();
    return plan;
}

/// As the server accepts, without TLS: one writer, and where several can write at once, four.
void accept(bool postgres, int entries)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("central.db"));
    const QString place = postgres ? centralPlace(file) : file;
    for (const int batch : {1, 200}) {
        AcceptBench(place, folder.path(), 1, batch).run(batch == 1 ? entries / 4 : entries);
        if (postgres)
            AcceptBench(place, folder.path(), 4, batch).run(batch == 1 ? entries / 4 : entries);
    }
}

void inCity(bool postgres, int processes, int desks, const std::function<void(LoadCity &)> &measure)
{
    LoadCity city(postgres);
    city.found(std::max(1, desks / kDesksOfAUnit), std::min(desks, kDesksOfAUnit));
    city.serve(processes);
    measure(city);
}

void measure(bool postgres, const Plan &plan, const QStringList &named)
{
    const auto wanted = [&named](const char *test) { return named.isEmpty() || named.contains(QLatin1String(test)); };
    if (wanted("accept"))
        accept(postgres, plan.entries);
    const int processes = postgres ? kProcesses : 1;
    if (wanted("held"))
        inCity(postgres, processes, plan.desks,
               [&](LoadCity &city) { HeldBench(city).run(kEntriesPerSecond, plan.measuring); });
    if (wanted("overload"))
        inCity(postgres, 1, plan.desks, [&](LoadCity &city) { rushbench::overload(city, plan.measuring); });
    if (wanted("drain"))
        inCity(postgres, processes, plan.desks, [&](LoadCity &city) { rushbench::drain(city, plan.waiting); });
    if (wanted("firstsync"))
        ArrivalBench::run(postgres, plan.journal);
}

} // namespace

/// How much of a city the central server carries, on a file and, where TRUCBAN_TEST_DATABASE names one, in PostgreSQL;
/// each figure beside what the machine can do at best in the same run.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("trucban.*=false"));
    QCommandLineParser options;
    options.addOption({QStringLiteral("full"), QStringLiteral("5,000 desks, 250,000 entries that waited")});
    options.addOption({QStringLiteral("entries"), QStringLiteral("of one writer"), QStringLiteral("number")});
    options.addOption({QStringLiteral("desks"), QStringLiteral("of the city"), QStringLiteral("number")});
    options.addOption({QStringLiteral("store"), QStringLiteral("sqlite or postgresql alone"), QStringLiteral("name")});
    options.addPositionalArgument(QStringLiteral("tests"),
                                  QStringLiteral("accept held overload drain firstsync; all where none is named"));
    options.addHelpOption();
    options.process(app);
    const QString store = options.value(QStringLiteral("store"));
    if (store != QLatin1String("postgresql"))
        measure(false, planOf(options), options.positionalArguments());
    if (!testDatabase().isEmpty() && store != QLatin1String("sqlite"))
        measure(true, planOf(options), options.positionalArguments());
    return 0;
}
