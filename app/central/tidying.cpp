// SPDX-License-Identifier: GPL-3.0-or-later
#include "tidying.h"

#include "route/eventlog.h"

namespace tb {

namespace {
constexpr std::chrono::seconds kTidyEvery{30};
}

Tidying::Tidying(Database &database) : m_database(database), m_erasures(database), m_purge(database)
{
    m_timer.setInterval(kTidyEvery);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        const Done done = tidy();
        if (!done.ok())
            logEvent("tidying-failed", {{"code", codeText(done.error().code)}});
    });
}

void Tidying::start(const DataFolder &folder)
{
    m_ledger.emplace(folder.erasures());
    m_timer.start();
}

Done Tidying::tidy()
{
    const Done done = m_database.checkpoint();
    return done.ok() ? followErasures() : done;
}

// The file first: what is not in it yet is not done with.
Done Tidying::followErasures()
{
    const Result<std::vector<CallId>> calls = m_erasures.unpurged();
    if (!calls.ok() || calls.value().empty() || !m_ledger)
        return calls.ok() ? Done() : Done(calls.error());
    const Done taken = m_ledger->takeFrom(m_database);
    return taken.ok() ? m_purge.run() : taken;
}

} // namespace tb
