// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linetimes.h"

#include <algorithm>

namespace tb {

namespace {

Moment atMinute(QDate day, int minute)
{
    return momentAt(day, QTime(0, 0)) + minutes(minute);
}

void append(Spans &times, const Span &time)
{
    if (time.to <= time.from)
        return;
    if (!times.empty() && times.back().to == time.from)
        times.back().to = time.to;
    else
        times.push_back(time);
}

} // namespace

void LineTimes::setHours(QDate day, const LineHours &hours)
{
    m_hours[day] = hours;
}

LineHours LineTimes::hoursOn(QDate day, const WorkCalendar &calendar) const
{
    const auto after = m_hours.upper_bound(day);
    return after == m_hours.begin() ? LineHours::ofOffice(calendar.hours()) : std::prev(after)->second;
}

bool LineTimes::isOpen(Moment moment, const WorkCalendar &calendar) const
{
    if (moment < m_registered || !owesAttendance(m_status.at(moment)))
        return false;
    const int minute = wallMinute(moment);
    const QDate day = wallDate(moment);
    const DaySpans spans = hoursOn(day, calendar).openSpans(day, calendar);
    return std::any_of(spans.begin(), spans.end(),
                       [minute](const WorkInterval &span) { return span.from <= minute && minute < span.to; });
}

/// The parts of one open time in which the line was there and owed.
Spans LineTimes::owed(const Span &time) const
{
    Spans parts;
    Moment from = std::max(time.from, m_registered);
    while (from < time.to) {
        const auto &changes = m_status.changes();
        const auto next = std::find_if(changes.begin(), changes.end(),
                                       [from](const StatusChange &change) { return change.from > from; });
        const Moment to = next == changes.end() ? time.to : std::min(time.to, next->from);
        if (owesAttendance(m_status.at(from)))
            append(parts, {from, to});
        from = to;
    }
    return parts;
}

Spans LineTimes::openSpans(QDate day, const WorkCalendar &calendar) const
{
    Spans times;
    for (const WorkInterval &span : hoursOn(day, calendar).openSpans(day, calendar)) {
        for (const Span &part : owed({atMinute(day, span.from), atMinute(day, span.to)}))
            append(times, part);
    }
    return times;
}

Spans LineTimes::openBetween(Moment from, Moment to, const WorkCalendar &calendar) const
{
    Spans times;
    if (to <= from)
        return times;
    const QDate last = wallDate(to);
    for (QDate day = wallDate(from); day <= last; day = day.addDays(1)) {
        for (const Span &time : openSpans(day, calendar))
            append(times, {std::max(time.from, from), std::min(time.to, to)});
    }
    return times;
}

qint64 LineTimes::openMinutes(Moment from, Moment to, const WorkCalendar &calendar) const
{
    qint64 sum = 0;
    for (const Span &time : openBetween(from, to, calendar))
        sum += std::chrono::duration_cast<minutes>(time.to - time.from).count();
    return sum;
}

} // namespace tb
