// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/export.h"
#include "base/randomsource.h"

#include <QUuid>

namespace tb {

/// Makes UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds, then random bits. Rising in time, unique, never a secret.
class TB_API IdSource {
public:
    IdSource(const Clock &clock, RandomSource &random) : m_clock(clock), m_random(random) { }

    template <class AnyId> AnyId next() { return AnyId(nextUuid()); }

private:
    QUuid nextUuid();

    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace tb
