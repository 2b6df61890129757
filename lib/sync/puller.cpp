// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/puller.h"

#include "sync/wirecodec.h"

namespace tb {

void Puller::start(UnitId unit, std::function<void()> onRolledBack, std::function<void(bool)> onPage)
{
    m_unit = unit;
    m_onRolledBack = std::move(onRolledBack);
    m_onPage = std::move(onPage);
    m_running = true;
    hurry();
}

void Puller::stop()
{
    m_running = false;
    ++m_round;
}

void Puller::hurry()
{
    ++m_round;
    m_caughtUp = false;
    m_backoff.reset();
    ask();
}

void Puller::ask()
{
    if (!m_running || !m_link.hasToken())
        return;
    const Result<Cursor> cursor = m_cursors.find(m_unit);
    if (!cursor.ok()) {
        pause(std::nullopt);
        return;
    }
    ask(cursor.value());
}

void Puller::ask(const Cursor &cursor)
{
    const PullRequest request{cursor, m_caughtUp ? static_cast<int>(kHold.count()) : 0};
    m_link.ask("/v1/pull", wire::encode(request), [this, round = m_round](const TransportAnswer &answer) {
        if (round == m_round)
            received(answer);
    });
}

void Puller::received(const TransportAnswer &answer)
{
    if (answer.status == 409) {
        stop();
        m_onRolledBack();
        return;
    }
    const Result<PullPage> page
        = answer.status == 200 ? wire::decodePage(answer.body, m_unit) : Error{failureOf(answer), answer.problem};
    // The server looks for the next page while this one is written. Should that fail, nobody waits for it any more.
    const bool isOnItsWay = page.ok() && page.value().more;
    if (isOnItsWay)
        ask(page.value().cursor);
    const Done done = page.ok() ? m_applier.applyPage(page.value(), m_unit) : Done(page.error());
    if (!done.ok()) {
        m_round += isOnItsWay ? 1 : 0;
        pause(answer.retryAfter);
        return;
    }
    m_link.noteServerClock(page.value().now);
    m_backoff.reset();
    m_caughtUp = !page.value().more;
    m_onPage(m_caughtUp);
    // The answer may have stopped us, or made somebody start us anew.
    if (m_running && !isOnItsWay)
        m_scheduler.after(milliseconds(0), [this, round = m_round] {
            if (round == m_round)
                ask();
        });
}

void Puller::pause(std::optional<seconds> asked)
{
    m_scheduler.after(m_backoff.next(asked), [this, round = m_round] {
        if (round == m_round)
            ask();
    });
}

} // namespace tb
