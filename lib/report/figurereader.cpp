// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figurereader.h"

#include <algorithm>

namespace tb {

namespace {

using By = FigureTable::By;
using Parts = std::vector<FigurePart>;

/// Every number from `first` to `last`, with or without calls.
Parts withoutGaps(const std::map<FigureTable::Key, CallTally> &tallies, qint64 first, qint64 last)
{
    Parts parts;
    for (qint64 number = first; number <= last; ++number) {
        const FigureTable::Key key{number, {}, {}};
        const auto found = tallies.find(key);
        parts.push_back({key, found == tallies.end() ? CallTally() : found->second});
    }
    return parts;
}

Parts byCount(const std::map<FigureTable::Key, CallTally> &tallies)
{
    Parts parts;
    for (const auto &[key, tally] : tallies)
        parts.push_back({key, tally});
    std::stable_sort(parts.begin(), parts.end(), [](const FigurePart &a, const FigurePart &b) {
        return a.tally[CallMeasure::Incoming] > b.tally[CallMeasure::Incoming];
    });
    return parts;
}

qint64 dayNumber(Moment moment)
{
    return QDate(1970, 1, 1).daysTo(wallDate(moment));
}

} // namespace

std::vector<CallSpan> FigureReader::workingSpans(const WorkCalendar &calendar, const CallSpan &span)
{
    std::vector<CallSpan> spans;
    const QDate last = wallDate(span.to);
    for (QDate date = wallDate(span.from); date <= last; date = date.addDays(1)) {
        if (!calendar.isWorkingDay(date))
            continue;
        const Moment midnight = momentAt(date, QTime(0, 0));
        for (const WorkInterval &interval : calendar.hours().intervals) {
            const CallSpan worked{std::max(span.from, midnight + minutes(interval.from)),
                                  std::min(span.to, midnight + minutes(interval.to))};
            if (worked.from < worked.to)
                spans.push_back(worked);
        }
    }
    return spans;
}

Result<PeriodFigures> FigureReader::read(const Period &period, const CallFilter &asked)
{
    PeriodFigures figures;
    figures.period = period;
    figures.filter = asked;
    figures.filter.spans = {period.span};
    figures.madeAt = asked.now;
    CallFilter other = figures.filter;
    const auto count = [&](std::vector<CallSpan> spans, CallTally &into) -> Done {
        other.spans = std::move(spans);
        const Result<CallTally> tally = m_figures.total(other);
        if (tally.ok())
            into = tally.value();
        return tally.ok() ? Done() : Done(tally.error());
    };
    Done done = count({period.span}, figures.total);
    if (done.ok())
        done = count({periodBefore(period).span}, figures.before);
    if (done.ok())
        done = count(outsideOf(period.span, workingSpans(m_calendar, period.span)), figures.outside);
    const Result<int> overdue = done.ok() ? m_figures.overdue(figures.filter) : Result<int>(done.error());
    const auto median = m_figures.medianResponse(figures.filter);
    const Result<UnitRules> rules = m_rules.find(asked.unit);
    if (!overdue.ok() || !median.ok())
        return overdue.ok() ? median.error() : overdue.error();
    if (!rules.ok())
        return rules.error();
    figures.shortRing = rules.value().shortRing;
    figures.overdueNow = overdue.value();
    figures.medianResponse = median.value();
    done = readParts(figures);
    return done.ok() ? Result<PeriodFigures>(figures) : Result<PeriodFigures>(done.error());
}

Done FigureReader::readParts(PeriodFigures &figures)
{
    const CallSpan &span = figures.period.span;
    const auto ask = [&](By by, Parts &parts, const auto &arrange) -> Done {
        const auto tallies = m_figures.grouped(figures.filter, by);
        if (tallies.ok())
            parts = arrange(tallies.value());
        return tallies.ok() ? Done() : Done(tallies.error());
    };
    const auto days = [&span](const auto &tallies) {
        return withoutGaps(tallies, dayNumber(span.from), dayNumber(span.to - milliseconds(1)));
    };
    const auto hours = [](const auto &tallies) { return withoutGaps(tallies, 0, 23); };
    const auto weekdays = [](const auto &tallies) { return withoutGaps(tallies, 0, 6); };
    Done done = ask(By::Day, figures.byDay, days);
    done = done.ok() ? ask(By::Hour, figures.byHour, hours) : done;
    done = done.ok() ? ask(By::Weekday, figures.byWeekday, weekdays) : done;
    done = done.ok() ? ask(By::Line, figures.byLine, byCount) : done;
    done = done.ok() ? ask(By::Field, figures.byField, byCount) : done;
    return done.ok() ? ask(By::Officer, figures.byOfficer, byCount) : done;
}

} // namespace tb
