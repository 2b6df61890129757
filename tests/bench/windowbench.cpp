// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include "must.h"
#include "outcome.h"
#include "stopwatch.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>

namespace tb {

namespace {

struct Start {
    Series times;
    Series kibibytes;
};

void measure(Start &start, const QStringList &words)
{
    QProcess probe;
    const Stopwatch watch;
    probe.start(QCoreApplication::applicationDirPath() + QStringLiteral("/windowprobe"), words);
    while (!probe.canReadLine())
        must(probe.waitForReadyRead(60'000), "a painted window");
    start.times.add(watch.microseconds());
    start.kibibytes.add(probe.readLine().trimmed().split(' ').last().toDouble());
    must(probe.waitForFinished(60'000), "the end of a window");
}

} // namespace

void WindowBench::run(BenchDesk &desk, qint64 calls, int starts)
{
    must(desk.database().checkpoint(), "a checkpoint");
    Start empty;
    Start full;
    for (int i = 0; i < starts; ++i) {
        measure(empty, {QStringLiteral("empty")});
        measure(full, {QStringLiteral("desk"), desk.path()});
    }
    Outcome(QStringLiteral("window"), calls)
        .with(QStringLiteral("empty"), empty.times)
        .with(QStringLiteral("list"), full.times)
        .with(QStringLiteral("more_ms"), (full.times.median() - empty.times.median()) / 1000)
        .with(QStringLiteral("empty_pss_mib"), empty.kibibytes.median() / 1024)
        .with(QStringLiteral("list_pss_mib"), full.kibibytes.median() / 1024)
        .with(QStringLiteral("memory_ratio"), full.kibibytes.median() / std::max(1.0, empty.kibibytes.median()))
        .print();
}

} // namespace tb
