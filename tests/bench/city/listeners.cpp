// SPDX-License-Identifier: GPL-3.0-or-later
#include "listeners.h"

#include "must.h"
#include "sync/wirecodec.h"

namespace tb {

namespace {
constexpr int kHoldSeconds = 25;
}

void Listeners::ask(size_t desk, int hold)
{
    Cursor &cursor = m_cursors[desk];
    cursor.unit = m_desks[desk].desk().unit;
    m_held += hold > 0 ? 1 : 0;
    m_crowd.ask(desk, "/v1/pull", m_desks[desk].token(), wire::encode(PullRequest{cursor, hold}),
                [this, desk, hold](const Crowd::Answer &answer) {
                    m_held -= hold > 0 ? 1 : 0;
                    heard(desk, answer);
                });
}

void Listeners::heard(size_t desk, const Crowd::Answer &answer)
{
    if (answer.status != 200) {
        ++m_turnedAway;
        m_crowd.after(answer.retryAfter, [this, desk] { ask(desk, 0); });
        return;
    }
    const PullPage page = must(wire::decodePage(answer.body, m_desks[desk].desk().unit), "a page");
    m_cursors[desk] = page.cursor;
    m_onPage(page);
    ask(desk, page.more ? 0 : kHoldSeconds);
}

} // namespace tb
