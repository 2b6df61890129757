// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coverage.h"

#include <vector>

namespace tb {

/// The slow truth: one byte for each minute of a period, asked one by one.
class RosterGrid {
public:
    explicit RosterGrid(const Span &period)
        : m_period(period), m_minutes(static_cast<size_t>(period.length() / minutes(1)), 0)
    {
    }

    void paint(const Span &span, char value = 1)
    {
        const auto clamp = [this](Moment moment) {
            return std::clamp<qint64>((moment - m_period.from) / minutes(1), 0, static_cast<qint64>(m_minutes.size()));
        };
        for (qint64 minute = clamp(span.from); minute < clamp(span.to); ++minute)
            m_minutes[static_cast<size_t>(minute)] = value;
    }
    void paint(const Spans &spans, char value = 1)
    {
        for (const Span &span : spans)
            paint(span, value);
    }
    size_t size() const { return m_minutes.size(); }
    bool at(size_t minute) const { return m_minutes[minute] != 0; }
    Moment momentOf(size_t minute) const { return m_period.from + minutes(static_cast<int>(minute)); }
    template <class Question> void fill(Question question)
    {
        for (size_t minute = 0; minute < m_minutes.size(); ++minute)
            m_minutes[minute] = question(minute) ? 1 : 0;
    }

    /// The same as spans, made by walking minute after minute.
    Spans spans() const
    {
        Spans spans;
        for (size_t minute = 0; minute < m_minutes.size(); ++minute) {
            if (!m_minutes[minute])
                continue;
            if (minute == 0 || !m_minutes[minute - 1])
                spans.push_back({momentOf(minute), momentOf(minute)});
            spans.back().to = momentOf(minute) + minutes(1);
        }
        return spans;
    }

private:
    Span m_period;
    std::vector<char> m_minutes;
};

} // namespace tb
