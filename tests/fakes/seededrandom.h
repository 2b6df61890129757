// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/randomsource.h"

#include <QRandomGenerator>

namespace tb {

/// The same bytes for the same seed, on every machine.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(quint32 seed = 1) : m_generator(seed) { }

    QByteArray bytes(int count) override
    {
        QByteArray result;
        result.reserve(count);
        for (int i = 0; i < count; ++i)
            result.append(static_cast<char>(m_generator.bounded(256)));
        return result;
    }

private:
    QRandomGenerator m_generator;
};

} // namespace tb
