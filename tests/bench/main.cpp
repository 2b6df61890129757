// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragebench.h"
#include "figurebench.h"
#include "firstsyncbench.h"
#include "propagatebench.h"
#include "savebench.h"
#include "searchbench.h"
#include "windowbench.h"

#include "outcome.h"
#include "stopwatch.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace tb;

namespace {

constexpr int kStarts = 9;
constexpr int kReportRows = 10'000;

struct Plan {
    std::vector<qint64> calls; ///< files of these sizes
    int saves = 0;
    int strings = 0;
    qint64 entries = 0;
    quint32 seed = 1;
};

Plan planOf(const QCommandLineParser &options)
{
    Plan plan{{10'000, 100'000}, 1'000, 100, 100'000, options.value(QStringLiteral("seed")).toUInt()};
    if (options.isSet(QStringLiteral("full")))
        plan = {{10'000, 100'000, 1'000'000}, 10'000, 200, 1'000'000, plan.seed};
    if (options.isSet(QStringLiteral("calls")))
        plan.calls = {options.value(QStringLiteral("calls")).toLongLong()};
    if (options.isSet(QStringLiteral("entries")))
        plan.entries = options.value(QStringLiteral("entries")).toLongLong();
    return plan;
}

/// Saves, searches and windows share the files: they take longest to make.
void measureFiles(const Plan &plan, bool saves, bool searches, bool windows, bool figures)
{
    double smallest = 0;
    for (const qint64 calls : plan.calls) {
        CityJournal journal(plan.seed);
        BenchDesk desk(journal);
        const Stopwatch watch;
        desk.fill(calls * CityJournal::kEntriesPerCall);
        Outcome(QStringLiteral("fill"), calls).with(QStringLiteral("seconds"), watch.seconds()).print();
        if (figures)
            FigureBench::run(desk, calls);
        if (windows)
            WindowBench::run(desk, calls, kStarts);
        if (saves) {
            SaveBench bench(desk);
            bench.run(plan.saves);
            bench.print(calls);
            smallest = smallest > 0 ? smallest : bench.medianOfNewCalls();
            Outcome(QStringLiteral("save-growth"), calls)
                .with(QStringLiteral("ratio"), bench.medianOfNewCalls() / smallest)
                .print();
        }
        if (searches && calls == plan.calls.back()) {
            SearchBench bench(desk);
            bench.run(plan.strings);
            bench.print(calls, saves ? QStringLiteral("after saves") : QStringLiteral("fed"));
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addOption({QStringLiteral("quick"), QStringLiteral("10,000 and 100,000 calls (as without)")});
    options.addOption({QStringLiteral("full"), QStringLiteral("also 1,000,000 calls")});
    options.addOption({QStringLiteral("seed"), QStringLiteral("other names and words"), QStringLiteral("number"),
                       QStringLiteral("1")});
    options.addOption(
        {QStringLiteral("calls"), QStringLiteral("one file with this many calls"), QStringLiteral("number")});
    options.addOption({QStringLiteral("entries"), QStringLiteral("of a first sync"), QStringLiteral("number")});
    options.addPositionalArgument(
        QStringLiteral("tests"),
        QStringLiteral("save search window figures report firstsync propagate coverage; all where none is named"));
    options.addHelpOption();
    options.process(app);
    const Plan plan = planOf(options);
    const QStringList named = options.positionalArguments();
    const auto wanted = [&named](const char *test) { return named.isEmpty() || named.contains(QLatin1String(test)); };
    if (wanted("save") || wanted("search") || wanted("window") || wanted("figures"))
        measureFiles(plan, wanted("save"), wanted("search"), wanted("window"), wanted("figures"));
    if (wanted("report"))
        FigureBench::runReport(kReportRows);
    if (wanted("firstsync"))
        FirstSyncBench::run(plan.entries, plan.seed);
    if (wanted("coverage"))
        CoverageBench::run(plan.seed);
    if (wanted("propagate"))
        PropagateBench::run(plan.saves / 4);
    return 0;
}
