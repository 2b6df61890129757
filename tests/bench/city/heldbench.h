// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listeners.h"
#include "loadcity.h"
#include "outcome.h"
#include "senders.h"

#include <unordered_map>

namespace tb {

/// All desks of a city wait for news; then entries are written, and each desk of the unit hears of each of them.
class HeldBench {
public:
    explicit HeldBench(LoadCity &city);

    /// Prints a line.
    void run(int entriesPerSecond, double length);

private:
    void gather();
    void note(const PullPage &page);
    void write(int entriesPerSecond, double length);

    LoadCity &m_city;
    Crowd m_crowd;
    Listeners m_listeners;
    Senders m_senders;
    double m_gathering = 0; ///< seconds
    double m_bytesPerDesk = 0;
    std::unordered_map<QByteArray, double> m_sentAt; ///< by the bytes of the header
    Series m_ways;
};

} // namespace tb
