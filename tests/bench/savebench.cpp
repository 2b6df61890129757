// SPDX-License-Identifier: GPL-3.0-or-later
#include "savebench.h"

#include "diskcount.h"
#include "must.h"
#include "outcome.h"
#include "stopwatch.h"
#include "store/calltable.h"

namespace tb {

namespace {
constexpr int kNewCall = 0;
constexpr int kAmended = 1;
constexpr int kStep = 2;
constexpr int kMix[] = {kNewCall, kAmended, kStep, kAmended};
constexpr int kSavesBetweenIdle = 20;
// The bytes of the entry itself, as the journal keeps them.
constexpr qint64 kEntryBytes[] = {1150, 1000, 800};
} // namespace

SaveBench::SaveBench(BenchDesk &desk)
    : m_desk(desk), m_scratch(desk.file(QStringLiteral("scratch"))), m_bare(desk.file(QStringLiteral("bare.db")))
{
    const Moment now = desk.journal().clock().now();
    for (const Call &call : must(CallTable(desk.database()).between(now - minutes(24 * 60), now, 500), "calls"))
        m_calls.push_back(call.id);
}

void SaveBench::run(int saves)
{
    for (int i = 0; i < saves; ++i) {
        saveOne(i);
        if (i % kSavesBetweenIdle == kSavesBetweenIdle - 1) {
            m_idle.add(m_desk.idle());
            m_bare.checkpoint();
        }
    }
}

void SaveBench::saveOne(int number)
{
    const int kind = kMix[number % 4];
    m_desk.journal().clock().advance(seconds(20));
    const DiskCount before = DiskCount::now();
    const Done done = deed(kind);
    const DiskCount used = DiskCount::now() - before;
    must(done, "a save");
    m_syncs += used.syncs;
    m_bytes += used.bytes;
    m_floors[kind].add(m_scratch.write(used.bytes));
    m_bareCommits[kind].add(m_bare.commit(kEntryBytes[kind]));
}

// What is typed is made before the watch starts.
Done SaveBench::deed(int kind)
{
    if (kind == kAmended)
        return amend();
    const CallDraft draft = m_desk.journal().draft();
    const CallId call = someCall();
    const Stopwatch watch;
    if (kind == kNewCall) {
        const Result<CallId> made = m_desk.calls().logCall(m_desk.seat(), draft);
        note(kind, watch);
        if (made.ok())
            m_calls.push_back(made.value());
        return made.ok() ? Done() : Done(made.error());
    }
    const Done done = m_desk.calls().recordCallBack(m_desk.seat(), call, QStringLiteral("no-answer"), {});
    note(kind, watch);
    return done;
}

Done SaveBench::amend()
{
    const auto call = must(CallTable(m_desk.database()).find(someCall()), "a call");
    must(call.has_value(), "a call");
    CallDraft draft = m_desk.journal().draft();
    draft.name = call->callerName;
    draft.number = call->callerNumber;
    draft.place = call->place;
    draft.field = call->field;
    const Stopwatch watch;
    const Done done = m_desk.calls().amend(m_desk.seat(), call->id, draft);
    note(kAmended, watch);
    return done;
}

void SaveBench::note(int kind, const Stopwatch &watch)
{
    m_kinds[kind].add(watch.microseconds());
    m_cpu[kind].add(watch.cpuMicroseconds());
}

CallId SaveBench::someCall()
{
    return m_calls.at(static_cast<size_t>(m_desk.journal().text().bounded(static_cast<int>(m_calls.size()))));
}

void SaveBench::print(qint64 callsInFile) const
{
    const QString names[] = {QStringLiteral("new-call"), QStringLiteral("amended-text"), QStringLiteral("step")};
    qsizetype saves = 0;
    for (const Series &kind : m_kinds)
        saves += kind.count();
    for (int kind = 0; kind < 3; ++kind) {
        Outcome line(QStringLiteral("save"), callsInFile);
        line.with(QStringLiteral("kind"), names[kind]).with(QStringLiteral("saves"), double(m_kinds[kind].count()));
        line.with(QStringLiteral("save"), m_kinds[kind]).with(QStringLiteral("cpu"), m_cpu[kind]);
        line.with(QStringLiteral("floor"), m_floors[kind]);
        line.with(QStringLiteral("bare_sqlite"), m_bareCommits[kind]);
        line.with(QStringLiteral("ratio"), m_kinds[kind].median() / m_floors[kind].median());
        line.with(QStringLiteral("ratio_p99"), m_kinds[kind].p99() / m_floors[kind].p99());
        line.with(QStringLiteral("ratio_bare"), m_kinds[kind].median() / m_bareCommits[kind].median());
        line.with(QStringLiteral("syncs_per_save"), double(m_syncs) / double(saves));
        line.with(QStringLiteral("bytes_per_save"), double(m_bytes) / double(saves));
        line.with(QStringLiteral("idle"), m_idle).print();
    }
}

} // namespace tb
