// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpslowwatch.h"

namespace tb {

std::vector<int> HttpSlowWatch::takeLate()
{
    std::vector<int> late;
    std::erase_if(m_deadlines, [&late](const auto &item) {
        const bool isLate = item.second.hasExpired();
        if (isLate)
            late.push_back(item.first);
        return isLate;
    });
    return late;
}

} // namespace tb
