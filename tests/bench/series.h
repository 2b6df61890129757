// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace tb {

/// Durations of one kind of deed, in microseconds.
class Series {
public:
    void add(double microseconds) { m_values.push_back(microseconds); }
    void add(const Series &other) { m_values.insert(m_values.end(), other.m_values.begin(), other.m_values.end()); }

    qsizetype count() const { return static_cast<qsizetype>(m_values.size()); }
    /// The value below which `share` (0 … 1) of all lie. 0 where there are none.
    double quantile(double share) const;
    double median() const { return quantile(0.5); }
    double p99() const { return quantile(0.99); }
    double most() const { return quantile(1); }
    double total() const;

private:
    std::vector<double> m_values;
};

} // namespace tb
