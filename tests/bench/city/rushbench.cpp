// SPDX-License-Identifier: GPL-3.0-or-later
#include "rushbench.h"

#include "must.h"
#include "outcome.h"
#include "senders.h"
#include "writers.h"

#include <algorithm>

namespace tb::rushbench {

namespace {

constexpr size_t kEnough = 64; ///< desks that send without a pause keep the server busy
constexpr double kTimes = 5;
constexpr double kSettling = 4; ///< seconds until the queues are as long as they get
constexpr size_t kMostCompared = 20'000;

// Each of these desks offers one entry after another.
double steady(LoadCity &city, double length)
{
    Crowd crowd(city.ports());
    Senders senders(crowd, city.desks(), Senders::Manners::Pressing);
    std::function<void(size_t)> goOn
        = [&](size_t desk) { senders.send(desk, city.desks()[desk].next(1), [&, desk] { goOn(desk); }); };
    for (size_t desk = 0; desk < std::min(kEnough, city.desks().size()); ++desk)
        goOn(desk);
    crowd.forSeconds(1);
    const size_t before = senders.taken();
    crowd.forSeconds(length);
    return double(senders.taken() - before) / length;
}

} // namespace

void overload(LoadCity &city, double length)
{
    const double capacity = steady(city, length);
    Crowd crowd(city.ports());
    std::vector<LoadDesk> &desks = city.desks();
    Senders senders(crowd, desks, Senders::Manners::Pressing);
    const double perSecond = capacity * kTimes;
    const double start = crowd.now();
    size_t offered = 0;
    size_t next = 0;
    // At a pace of its own, whatever the server does; only a desk that still waits for its answer is passed over.
    std::function<void()> offer = [&] {
        for (const double due = (crowd.now() - start) * perSecond; double(offered) < due; ++offered, ++next) {
            const size_t desk = next % desks.size();
            if (!senders.isBusy(desk))
                senders.send(desk, desks[desk].next(1));
        }
        crowd.after(0.005, offer);
    };
    offer();
    crowd.forSeconds(kSettling);
    const size_t before = senders.taken();
    const size_t away = senders.turnedAway();
    crowd.forSeconds(length);
    const double good = double(senders.taken() - before) / length;
    city.line("overload", qint64(desks.size()))
        .with(QStringLiteral("enough_per_s"), capacity)
        .with(QStringLiteral("offered_per_s"), perSecond)
        .with(QStringLiteral("taken_per_s"), good)
        .with(QStringLiteral("turned_away_per_s"), double(senders.turnedAway() - away) / length)
        .with(QStringLiteral("ratio"), good / capacity)
        .print();
}

void drain(LoadCity &city, int entriesOfEach)
{
    std::vector<LoadDesk> &desks = city.desks();
    std::vector<std::vector<EntryBytes>> waiting;
    for (LoadDesk &desk : desks)
        waiting.push_back(desk.next(entriesOfEach));
    const qint64 before = city.entries();
    const qint64 total = qint64(desks.size()) * entriesOfEach;
    Crowd crowd(city.ports());
    Senders senders(crowd, desks, Senders::Manners::Patient);
    for (size_t desk = 0; desk < desks.size(); ++desk)
        senders.send(desk, waiting[desk]);
    crowd.until([&] { return senders.taken() == size_t(total); });
    const double took = crowd.now();
    must(city.entries() - before == total, "each entry in a journal, once");
    waiting.resize(std::max<size_t>(1, std::min(waiting.size(), kMostCompared / size_t(entriesOfEach))));
    std::vector<EntryBytes> sample;
    for (const std::vector<EntryBytes> &entries : waiting)
        sample.insert(sample.end(), entries.begin(), entries.end());
    const double bare = writers::bareInserts(city.place(), {sample}, entriesOfEach);
    city.line("drain", total)
        .with(QStringLiteral("desks"), double(desks.size()))
        .with(QStringLiteral("seconds"), took)
        .with(QStringLiteral("taken_per_s"), double(total) / took)
        .with(QStringLiteral("turned_away"), double(senders.turnedAway()))
        .with(QStringLiteral("bare_inserts_per_s"), bare)
        .with(QStringLiteral("ratio"), double(total) / took / bare)
        .print();
}

} // namespace tb::rushbench
