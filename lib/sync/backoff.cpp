// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backoff.h"

#include <QtEndian>

#include <algorithm>

namespace tb {

milliseconds Backoff::next(std::optional<seconds> asked)
{
    const milliseconds bound = std::min(kMost, kBase * (1 << std::min(m_failures, 10)));
    m_failures = std::min(m_failures + 1, 16);
    const auto random = qFromBigEndian<quint32>(m_random.bytes(4).constData());
    const milliseconds jitter(random % static_cast<quint32>(bound.count()));
    return jitter + asked.value_or(seconds(0));
}

} // namespace tb
