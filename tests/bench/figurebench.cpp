// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurebench.h"

#include "must.h"
#include "outcome.h"
#include "report/figurereader.h"
#include "stopwatch.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

#include <sqlite3.h>

namespace tb {

namespace {

constexpr int kRounds = 7;
constexpr int kListed = 2000;

/// One walk over the index, counting: no question about all calls can be cheaper.
Series floorOf(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *select = nullptr;
    must(sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK, "open");
    must(sqlite3_prepare_v2(database,
                            "SELECT type, status, count(*), sum(first_response_at) FROM call INDEXED BY call_period"
                            " WHERE unit=(SELECT unit FROM call LIMIT 1) AND started_at>=0 GROUP BY type, status",
                            -1, &select, nullptr)
             == SQLITE_OK,
         "floor");
    Series series;
    for (int i = 0; i < kRounds; ++i) {
        const Stopwatch watch;
        while (sqlite3_step(select) == SQLITE_ROW) { }
        sqlite3_reset(select);
        series.add(watch.seconds() * 1e6);
    }
    sqlite3_finalize(select);
    sqlite3_close(database);
    return series;
}

Series figuresOf(BenchDesk &desk, const Period &period, const CallFilter &filter)
{
    Series series;
    FigureReader reader(desk.database(), {});
    for (int i = 0; i < kRounds; ++i) {
        const Stopwatch watch;
        must(reader.read(period, filter).ok(), "figures");
        series.add(watch.seconds() * 1e6);
    }
    return series;
}

Series listOf(BenchDesk &desk, const CallFilter &filter)
{
    Series series;
    for (int i = 0; i < kRounds; ++i) {
        const Stopwatch watch;
        must(FigureTable(desk.database()).calls(filter, CallMeasure::Incoming, kListed).ok(), "list");
        series.add(watch.seconds() * 1e6);
    }
    return series;
}

} // namespace

void FigureBench::run(BenchDesk &desk, qint64 callsInFile)
{
    const Moment now = desk.journal().clock().now();
    CallFilter filter;
    filter.unit = desk.seat().unit;
    filter.now = now;
    filter.spans = {{Moment{}, now}};
    const QDate today = wallDate(now);
    const Period all = freePeriod(today.addYears(-20), today);
    const Series floor = floorOf(desk.path());
    const Series whole = figuresOf(desk, all, filter);
    Outcome(QStringLiteral("figures"), callsInFile)
        .with(QStringLiteral("all"), whole)
        .with(QStringLiteral("days14"), figuresOf(desk, freePeriod(today.addDays(-13), today), filter))
        .with(QStringLiteral("list"), listOf(desk, filter))
        .with(QStringLiteral("floor"), floor)
        .with(QStringLiteral("ratio"), whole.median() / floor.median())
        .print();
}

void FigureBench::runReport(int rows)
{
    QProcess probe;
    probe.setProcessEnvironment([] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        return environment;
    }());
    probe.start(QCoreApplication::applicationDirPath() + QStringLiteral("/reportprobe"), {QString::number(rows)});
    must(probe.waitForFinished(300'000) && probe.exitCode() == 0, "reportprobe");
    QTextStream(stdout) << probe.readAllStandardOutput();
}

} // namespace tb
