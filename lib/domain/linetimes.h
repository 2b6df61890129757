// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linehours.h"
#include "domain/linestatus.h"
#include "domain/spans.h"

namespace tb {

/// Everything that decides whether a line is open at a moment: its hours as they were on each day, how it stood, and
/// since when it is there. Pure; any past day is reproduced.
class TB_API LineTimes {
public:
    /// Before the first setHours() the line has the hours of the office.
    explicit LineTimes(Moment registered = {}) : m_registered(registered) { }

    /// From `day` on these hours, until later ones. What is set later for the same day counts. In the order of writing.
    void setHours(QDate day, const LineHours &hours);
    void addStatus(const StatusChange &change) { m_status.add(change); }

    Moment registered() const { return m_registered; }
    const std::map<QDate, LineHours> &hours() const { return m_hours; }
    const LineStatusHistory &status() const { return m_status; }

    /// The hours that hold on a day; those of the calendar's office where none were set until then.
    LineHours hoursOn(QDate day, const WorkCalendar &calendar) const;
    bool isOpen(Moment moment, const WorkCalendar &calendar) const;
    /// The open times of one day, by time. Not before the line was registered, and not while it is suspended or
    /// withdrawn.
    Spans openSpans(QDate day, const WorkCalendar &calendar) const;
    /// The same for [from, to), cut to it; what goes on over midnight is one.
    Spans openBetween(Moment from, Moment to, const WorkCalendar &calendar) const;
    /// Whole open minutes in [from, to).
    qint64 openMinutes(Moment from, Moment to, const WorkCalendar &calendar) const;

    friend bool operator==(const LineTimes &, const LineTimes &) = default;

private:
    Spans owed(const Span &time) const;

    Moment m_registered;
    std::map<QDate, LineHours> m_hours;
    LineStatusHistory m_status;
};

} // namespace tb
