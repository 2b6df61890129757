// SPDX-License-Identifier: GPL-3.0-or-later
#include "tidying.h"

#include "route/eventlog.h"

namespace tb {

namespace {
constexpr std::chrono::seconds kTidyEvery{30};
constexpr qint64 kLightBytes = 256 * 1024 * 1024; ///< written anew in a second or two
constexpr int kQuietFrom = 1;
constexpr int kQuietTo = 5;
} // namespace

Tidying::Tidying(Database &database, const Clock &clock)
    : m_database(database), m_clock(clock), m_erasures(database), m_purge(database)
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
    const Result<bool> timely = taken.ok() ? isTimely() : Result<bool>(taken.error());
    if (!timely.ok() || !timely.value())
        return timely.ok() ? Done() : Done(timely.error());
    const Done purged = m_purge.run();
    // Somebody else was reading: in half a minute again.
    return !purged.ok() && purged.error().code == ErrorCode::InUse ? Done() : purged;
}

// What keeps all desks waiting for a while is done at night.
Result<bool> Tidying::isTimely()
{
    const Result<qint64> weight = m_purge.weight();
    if (!weight.ok())
        return weight.error();
    const int hour = wallTime(m_clock.now()).hour();
    return weight.value() <= kLightBytes || (hour >= kQuietFrom && hour < kQuietTo);
}

} // namespace tb
