// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linehours.h"

#include <algorithm>

namespace tb {

namespace {

constexpr int kDay = 24 * 60;
constexpr qsizetype kMostReason = 200;

const DaySpans &makeUpSpans(const LineHours &hours, int weekday)
{
    const DaySpans &own = hours.week.at(static_cast<size_t>(weekday));
    if (!own.empty())
        return own;
    const auto open
        = std::find_if(hours.week.begin(), hours.week.end(), [](const DaySpans &day) { return !day.empty(); });
    return open == hours.week.end() ? own : *open;
}

DaySpans weeklySpans(const LineHours &hours, QDate date, const WorkCalendar &calendar)
{
    const int weekday = date.dayOfWeek() - 1;
    const auto special = calendar.days().find(date);
    if (!hours.followsCalendar || special == calendar.days().end())
        return hours.week.at(static_cast<size_t>(weekday));
    return special->second.kind == DayKind::MakeupWork ? makeUpSpans(hours, weekday) : DaySpans();
}

bool shutsAllDay(const HoursException &exception)
{
    return exception.kind != HoursKind::ExtraDuty && exception.spans.empty();
}

QStringList problemsOf(const HoursException &exception, qsizetype index)
{
    const QString name = QStringLiteral("exception.%1.").arg(index);
    const bool whole = exception.kind == HoursKind::Holiday || exception.kind == HoursKind::CompensatoryDay;
    const bool fits = whole ? exception.spans.empty() : exception.kind == HoursKind::Closed || !exception.spans.empty();
    QStringList found;
    if (!exception.date.isValid())
        found.append(name + QStringLiteral("date"));
    if (!fits || !areProper(exception.spans))
        found.append(name + QStringLiteral("spans"));
    if (exception.reason.trimmed().isEmpty() || exception.reason.size() > kMostReason)
        found.append(name + QStringLiteral("reason"));
    return found;
}

} // namespace

LineHours LineHours::ofOffice(const WorkHours &office)
{
    LineHours hours;
    for (size_t day = 0; day < hours.week.size(); ++day) {
        if (office.week.at(day))
            hours.week.at(day) = office.intervals;
    }
    return hours;
}

QStringList LineHours::problems() const
{
    QStringList found;
    for (size_t day = 0; day < week.size(); ++day) {
        if (!areProper(week.at(day)))
            found.append(QStringLiteral("week.%1").arg(day + 1));
    }
    for (size_t i = 0; i < exceptions.size(); ++i)
        found += problemsOf(exceptions.at(i), static_cast<qsizetype>(i));
    return found;
}

DaySpans LineHours::openSpans(QDate date, const WorkCalendar &calendar) const
{
    DaySpans open = joined(weeklySpans(*this, date, calendar));
    DaySpans extra;
    for (const HoursException &exception : exceptions) {
        if (exception.date != date)
            continue;
        if (exception.kind == HoursKind::ExtraDuty)
            extra.insert(extra.end(), exception.spans.begin(), exception.spans.end());
        else
            open = shutsAllDay(exception) ? DaySpans() : without(open, exception.spans);
    }
    open.insert(open.end(), extra.begin(), extra.end());
    return joined(open);
}

DaySpans joined(DaySpans spans)
{
    std::sort(spans.begin(), spans.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    DaySpans result;
    for (const WorkInterval &span : spans) {
        if (span.to <= span.from)
            continue;
        if (!result.empty() && span.from <= result.back().to)
            result.back().to = std::max(result.back().to, span.to);
        else
            result.push_back(span);
    }
    return result;
}

DaySpans without(const DaySpans &spans, const DaySpans &others)
{
    const DaySpans shut = joined(others);
    DaySpans result;
    for (const WorkInterval &span : joined(spans)) {
        int from = span.from;
        for (const WorkInterval &hole : shut) {
            if (hole.to <= from || hole.from >= span.to)
                continue;
            result.push_back({from, hole.from});
            from = hole.to;
        }
        result.push_back({from, span.to});
    }
    return joined(result); // drops what became empty
}

bool areProper(const DaySpans &spans)
{
    DaySpans sorted = spans;
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    int end = -1;
    for (const WorkInterval &span : sorted) {
        if (span.from <= end || span.from < 0 || span.to <= span.from || span.to > kDay)
            return false;
        end = span.to;
    }
    return true;
}

} // namespace tb
