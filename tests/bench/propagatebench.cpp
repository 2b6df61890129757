// SPDX-License-Identifier: GPL-3.0-or-later
#include "propagatebench.h"

#include "benchcity.h"
#include "duty/calldesk.h"
#include "must.h"
#include "outcome.h"
#include "scratchfile.h"
#include "stopwatch.h"
#include "store/calltable.h"
#include "store/linetable.h"
#include "store/migrator.h"
#include "sync/httptransport.h"
#include "sync/qtscheduler.h"
#include "sync/syncclient.h"

#include <algorithm>

namespace tb {

namespace {

constexpr qint64 kBytesOfACommit = 32'768;

/// A desk without windows, joined to the city.
struct NetDesk {
    NetDesk(const BenchCity &city, BenchCity::Account who, const QString &file)
        : account(std::move(who)), database(must(Database::open(file), "a desk's file")), transport("bench"),
          pen(*database, clock, random, notice),
          sync(SyncClient::Parts{*database, transport, scheduler, clock, random, notice})
    {
        must(Migrator(Migrator::Part::Desk).migrate(*database), "a desk's schema");
        transport.setServer(QUrl(city.address()), city.authority());
        sync.start(account.seat.unit, account.seat.desk, account.token);
        BenchCity::until([this] { return knowsTheUnit(); });
    }
    bool knowsTheUnit()
    {
        lines = must(LineTable(*database).ofUnit(account.seat.unit), "the lines");
        return !lines.empty() && sync.status().online;
    }
    bool has(CallId call) { return must(CallTable(*database).find(call), "a call").has_value(); }

    BenchCity::Account account;
    SystemClock clock;
    SystemRandom random;
    ChangeNotice notice;
    std::unique_ptr<Database> database;
    HttpTransport transport;
    QtScheduler scheduler;
    EntryPen pen;
    SyncClient sync;
    std::vector<Line> lines;
};

CallId save(NetDesk &desk, int number)
{
    CallDraft draft;
    draft.line = desk.lines.front().id;
    draft.content = QStringLiteral("Đèn đường trước số %1 không sáng từ tối qua").arg(number);
    draft.startedAt = desk.clock.now();
    return must(CallDesk(desk.pen).logCall(desk.account.seat, draft), "a save");
}

} // namespace

void PropagateBench::run(int saves)
{
    BenchCity city;
    NetDesk here(city, city.enrol(0), city.file(QStringLiteral("here.db")));
    NetDesk there(city, city.enrol(1), city.file(QStringLiteral("there.db")));
    ScratchFile scratch(city.file(QStringLiteral("scratch")));
    Series ways;
    Series floors;
    for (int i = 0; i < saves; ++i) {
        const CallId call = save(here, i);
        const Stopwatch way;
        BenchCity::until([&] { return there.has(call); });
        ways.add(way.microseconds());
        floors.add(scratch.write(kBytesOfACommit) + scratch.write(kBytesOfACommit));
    }
    Outcome(QStringLiteral("propagate"), saves)
        .with(QStringLiteral("way"), ways)
        .with(QStringLiteral("floor"), floors)
        .with(QStringLiteral("ratio"), ways.median() / std::max(1.0, floors.median()))
        .print();
}

} // namespace tb
