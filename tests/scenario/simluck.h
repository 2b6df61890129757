// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

namespace tb {

/// The dice of a scenario: one seed, one course of events.
class SimLuck {
public:
    explicit SimLuck(quint32 seed) : m_generator(seed) { }

    /// 0 … bound − 1
    int below(int bound) { return static_cast<int>(m_generator.bounded(static_cast<quint32>(bound))); }
    bool percent(int chance) { return below(100) < chance; }

private:
    QRandomGenerator m_generator;
};

} // namespace tb
