// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "baresqlite.h"
#include "benchdesk.h"
#include "scratchfile.h"
#include "series.h"

namespace tb {

/// How long an officer waits for "saved": one new call to two amended texts and one step without text, each behind its
/// own durable commit. After each, the floor: the same bytes on the bare disk, and a row of the same size in bare
/// SQLite.
class SaveBench {
public:
    explicit SaveBench(BenchDesk &desk);

    void run(int saves);
    void print(qint64 callsInFile) const;
    double medianOfNewCalls() const { return m_kinds[0].median(); }

private:
    void saveOne(int number);
    Done deed(int kind);
    Done amend();
    void note(int kind, const class Stopwatch &watch);
    CallId someCall();

    BenchDesk &m_desk;
    ScratchFile m_scratch;
    BareSqlite m_bare;
    std::vector<CallId> m_calls;
    Series m_kinds[3]; ///< new call, amended text, step without text
    Series m_cpu[3];
    Series m_floors[3];
    Series m_bareCommits[3];
    Series m_idle;
    qint64 m_syncs = 0;
    qint64 m_bytes = 0;
};

} // namespace tb
