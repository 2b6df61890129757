// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstsyncbench.h"

#include "benchdesk.h"
#include "bulkload.h"
#include "must.h"
#include "outcome.h"
#include "stopwatch.h"
#include "sync/wirecodec.h"

namespace tb {

namespace {

std::vector<QByteArray> prepare(CityJournal &journal, qint64 entries)
{
    std::vector<QByteArray> pages;
    constexpr int kPage = 500;
    for (qint64 made = 0; made < entries; made += kPage)
        pages.push_back(wire::encode(journal.nextPage(kPage)));
    return pages;
}

} // namespace

void FirstSyncBench::run(qint64 entries, quint32 seed)
{
    CityJournal journal(seed);
    const std::vector<QByteArray> pages = prepare(journal, entries);
    BenchDesk desk(journal);
    qint64 bytes = 0;
    double decoding = 0;
    const Stopwatch watch;
    for (const QByteArray &body : pages) {
        bytes += body.size();
        const Stopwatch decode;
        const PullPage page = must(wire::decodePage(body, journal.seat().unit), "a page");
        decoding += decode.seconds();
        desk.applyPage(page);
    }
    const double applied = watch.seconds();
    desk.feedAll();
    const double all = watch.seconds();
    const double cpu = watch.cpuMicroseconds() / 1e6;
    const BulkLoad floor = BulkLoad::of(desk.path(), desk.file(QStringLiteral("bulk.db")));
    const double bulk = floor.rowsSeconds + floor.indexSeconds;
    Outcome line(QStringLiteral("firstsync"), entries);
    line.with(QStringLiteral("wire_decode_s"), decoding).with(QStringLiteral("applied_s"), applied);
    line.with(QStringLiteral("searchable_s"), all).with(QStringLiteral("cpu_s"), cpu);
    line.with(QStringLiteral("entries_per_s"), double(entries) / all);
    line.with(QStringLiteral("bytes_per_entry"), double(bytes) / double(entries));
    line.with(QStringLiteral("floor_rows_s"), floor.rowsSeconds)
        .with(QStringLiteral("floor_index_s"), floor.indexSeconds);
    line.with(QStringLiteral("ratio"), all / bulk).print();
}

} // namespace tb
