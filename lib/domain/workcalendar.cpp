// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"

#include <algorithm>

namespace tb {

namespace {

Moment atMinute(QDate date, int minute)
{
    return momentAt(date, QTime(0, 0)) + minutes(minute);
}

Moment cutToMinute(Moment moment)
{
    return std::chrono::floor<minutes>(moment);
}

/// How much of the interval lies in [from, to), all in minutes of one day.
int overlap(const WorkInterval &interval, int from, int to)
{
    return std::max(0, std::min(interval.to, to) - std::max(interval.from, from));
}

} // namespace

Result<WorkCalendar> WorkCalendar::of(const WorkHours &hours, Days days)
{
    if (!hours.valid())
        return Error{ErrorCode::Malformed, QStringLiteral("working hours")};
    WorkCalendar calendar;
    calendar.m_hours = hours;
    calendar.m_days = std::move(days);
    return calendar;
}

bool WorkCalendar::isWorkingDay(QDate date) const
{
    const auto special = m_days.find(date);
    if (special != m_days.end())
        return special->second.kind == DayKind::MakeupWork;
    return m_hours.week.at(static_cast<size_t>(date.dayOfWeek() - 1));
}

bool WorkCalendar::isWorking(Moment moment) const
{
    const int minute = wallMinute(moment);
    const auto holds
        = [minute](const WorkInterval &interval) { return interval.from <= minute && minute < interval.to; };
    return std::any_of(m_hours.intervals.begin(), m_hours.intervals.end(), holds) && isWorkingDay(wallDate(moment));
}

Moment WorkCalendar::nextOpening(Moment moment) const
{
    const QDate date = wallDate(moment);
    if (isWorkingDay(date)) {
        const int minute = wallMinute(moment);
        for (const WorkInterval &interval : m_hours.intervals) {
            if (minute < interval.to)
                return atMinute(date, std::max(minute, interval.from));
        }
    }
    return atMinute(nextWorkingDay(date), m_hours.intervals.front().from);
}

Moment WorkCalendar::addWorkingMinutes(Moment from, int count) const
{
    if (count <= 0)
        return cutToMinute(from);
    const Moment opening = nextOpening(from);
    QDate date = wallDate(opening);
    int minute = wallMinute(opening);
    for (int left = count;; date = nextWorkingDay(date), minute = 0) {
        for (const WorkInterval &interval : m_hours.intervals) {
            const int here = overlap(interval, minute, interval.to);
            if (left <= here)
                return atMinute(date, interval.to - here + left);
            left -= here;
        }
    }
}

qint64 WorkCalendar::workingMinutesBetween(Moment from, Moment to) const
{
    constexpr int kDay = 24 * 60;
    const QDate first = wallDate(from);
    const QDate last = wallDate(to);
    qint64 sum = 0;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        if (!isWorkingDay(date))
            continue;
        for (const WorkInterval &interval : m_hours.intervals)
            sum += overlap(interval, date == first ? wallMinute(from) : 0, date == last ? wallMinute(to) : kDay);
    }
    return sum;
}

Moment WorkCalendar::endOfWorkingDay(Moment received, int count) const
{
    QDate date = wallDate(nextOpening(received));
    for (int day = 0; day < count; ++day)
        date = nextWorkingDay(date);
    return endOf(date);
}

/// Ends: the week has a working day and special days are finite in number.
QDate WorkCalendar::nextWorkingDay(QDate after) const
{
    QDate date = after.addDays(1);
    while (!isWorkingDay(date))
        date = date.addDays(1);
    return date;
}

Moment WorkCalendar::endOf(QDate date) const
{
    return atMinute(date, m_hours.intervals.back().to);
}

} // namespace tb
