// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crowd.h"
#include "loaddesk.h"
#include "sync/wire.h"

namespace tb {

/// Desks that read what their unit's journal becomes and then wait for news, as real ones do; they take the pages and
/// keep nothing but the place.
class Listeners {
public:
    using OnPage = std::function<void(const PullPage &)>;

    Listeners(
        Crowd &crowd, const std::vector<LoadDesk> &desks, OnPage onPage = [](const PullPage &) {})
        : m_crowd(crowd), m_desks(desks), m_cursors(desks.size()), m_onPage(std::move(onPage))
    {
    }

    void start(size_t desk) { ask(desk, 0); }
    /// Whose question waits for news.
    size_t held() const { return m_held; }
    /// How often one had to come again.
    size_t turnedAway() const { return m_turnedAway; }

private:
    void ask(size_t desk, int hold);
    void heard(size_t desk, const Crowd::Answer &answer);

    Crowd &m_crowd;
    const std::vector<LoadDesk> &m_desks;
    std::vector<Cursor> m_cursors;
    OnPage m_onPage;
    size_t m_held = 0;
    size_t m_turnedAway = 0;
};

} // namespace tb
