// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crowd.h"
#include "loaddesk.h"

namespace tb {

/// Desks that send what they have written, each over another connection than the one on which it waits for news.
class Senders {
public:
    enum class Manners {
        Patient, ///< come again when the server asked for, and a random while later
        Pressing, ///< come again at once, whatever was asked
    };

    Senders(Crowd &crowd, std::vector<LoadDesk> &desks, Manners manners)
        : m_crowd(crowd), m_desks(desks), m_manners(manners)
    {
    }

    /// Goes on until they are taken; then calls `taken`.
    void send(
        size_t desk, const std::vector<EntryBytes> &entries, std::function<void()> taken = [] {});
    bool isBusy(size_t desk) const { return m_busy.contains(desk); }

    size_t taken() const { return m_taken; } ///< entries
    size_t turnedAway() const { return m_turnedAway; } ///< questions

private:
    void heard(size_t desk, const std::vector<EntryBytes> &entries, const std::function<void()> &taken,
               const Crowd::Answer &answer);

    Crowd &m_crowd;
    std::vector<LoadDesk> &m_desks;
    Manners m_manners;
    std::map<size_t, int> m_busy; ///< how often it was turned away
    size_t m_taken = 0;
    size_t m_turnedAway = 0;
};

} // namespace tb
