// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"

#include <algorithm>
#include <numeric>

namespace tb {

double Series::quantile(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<size_t>(share * last + 0.5)];
}

double Series::total() const
{
    return std::accumulate(m_values.begin(), m_values.end(), 0.0);
}

} // namespace tb
