// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/wrongcodes.h"

namespace tb {

std::optional<Moment> WrongCodes::barredUntil(const QByteArray &peer, Moment now)
{
    forgetOld(now);
    const auto tries = m_tries.find(peer);
    if (tries == m_tries.end() || tries->second.size() < size_t{kMost})
        return std::nullopt;
    return tries->second[tries->second.size() - kMost] + kWindow;
}

void WrongCodes::note(const QByteArray &peer, Moment now)
{
    m_tries[peer].push_back(now);
}

void WrongCodes::forgetOld(Moment now)
{
    for (auto &[peer, tries] : m_tries)
        std::erase_if(tries, [now](Moment at) { return at + kWindow <= now; });
    std::erase_if(m_tries, [](const auto &one) { return one.second.empty(); });
}

} // namespace tb
