// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrivalbench.h"

#include "bulkload.h"
#include "cityjournal.h"
#include "listeners.h"
#include "must.h"
#include "outcome.h"
#include "store/cursortable.h"
#include "store/migrator.h"
#include "store/searchtable.h"
#include "sync/httptransport.h"
#include "sync/qtscheduler.h"
#include "sync/syncclient.h"

#include <QCoreApplication>

namespace tb {

namespace {

constexpr int kPage = 500;
constexpr int kBulkBatch = 20'000;

// The journal of one unit, and a desk of it that has read nothing.
LoadDesk fill(LoadCity &city, qint64 entries)
{
    CityJournal journal(1);
    for (qint64 written = 0; written < entries; written += kPage) {
        std::vector<Entry> page;
        for (const SentEntry &sent : journal.nextPage(kPage).entries)
            page.push_back(must(decodeEntry(sent.bytes), "an entry"));
        city.write(page);
    }
    SystemRandom random;
    LoadDesk desk(journal.seat().unit, journal.seat().officer, 1, random);
    city.add(desk.desk());
    return desk;
}

// Server and TLS alone: nobody keeps what comes.
double transfer(LoadCity &city, const std::vector<LoadDesk> &desk)
{
    Crowd crowd(city.ports());
    Listeners listeners(crowd, desk);
    listeners.start(0);
    crowd.until([&] { return listeners.held() == 1; });
    return crowd.now();
}

// Returns when everything is there and can be searched.
double arrive(LoadCity &city, const LoadDesk &desk, const QString &file)
{
    SystemClock clock;
    SystemRandom random;
    ChangeNotice notice;
    QtScheduler scheduler;
    HttpTransport transport("bench");
    const auto database = must(Database::open(file), "a desk's file");
    must(Migrator(Migrator::Part::Desk).migrate(*database), "a desk's schema");
    transport.setServer(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(city.ports().front())), city.authority());
    const qint64 all = city.entries();
    const Stopwatch watch;
    SyncClient sync(SyncClient::Parts{*database, transport, scheduler, clock, random, notice});
    sync.start(desk.desk().unit, desk.desk().id, desk.token());
    while (must(CursorTable(*database).find(desk.desk().unit), "a cursor").seq < all)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    while (must(SearchTable(*database).feed(kBulkBatch), "the search index") > 0) { }
    must(database->checkpoint(), "a checkpoint");
    return watch.seconds();
}

} // namespace

void ArrivalBench::run(bool postgres, qint64 entries)
{
    LoadCity city(postgres);
    const std::vector<LoadDesk> desk{fill(city, entries)};
    city.serve(1);
    const double moved = transfer(city, desk);
    const QString file = city.file(QStringLiteral("desk.db"));
    const double arrived = arrive(city, desk.front(), file);
    const BulkLoad floor = BulkLoad::of(file, city.file(QStringLiteral("bulk.db")));
    const double bulk = floor.rowsSeconds + floor.indexSeconds;
    city.line("firstsync", entries)
        .with(QStringLiteral("transfer_s"), moved)
        .with(QStringLiteral("searchable_s"), arrived)
        .with(QStringLiteral("floor_s"), bulk)
        .with(QStringLiteral("entries_per_s"), double(entries) / arrived)
        .with(QStringLiteral("ratio"), arrived / bulk)
        .print();
}

} // namespace tb
