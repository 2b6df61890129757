// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/periodfigures.h"

#include <algorithm>

namespace tb {

CallFilter filterOf(const PeriodFigures &figures, const std::vector<FigurePart> &list, const FigurePart &part)
{
    CallFilter filter = figures.filter;
    const auto number = static_cast<int>(part.key.number);
    if (&list == &figures.byDay) {
        const Moment begins = momentAt(QDate(1970, 1, 1).addDays(number), QTime(0, 0));
        const CallSpan &whole = figures.period.span;
        filter.spans = {{std::max(begins, whole.from), std::min(begins + minutes(24 * 60), whole.to)}};
    } else if (&list == &figures.byHour) {
        filter.hour = number;
    } else if (&list == &figures.byWeekday) {
        filter.weekday = number;
    } else if (&list == &figures.byLine) {
        filter.line = LineId::fromBytes(part.key.id);
    } else if (&list == &figures.byField) {
        filter.field = part.key.code;
    } else {
        filter.officer = OfficerId::fromBytes(part.key.id);
    }
    return filter;
}

std::optional<int> answeredPerMille(const CallTally &tally)
{
    const int answered = tally[CallMeasure::Answered];
    const int could = answered + tally[CallMeasure::Missed];
    return could > 0 ? std::optional(perMilleOf(answered, could)) : std::nullopt;
}

std::optional<int> inTimePerMille(const CallTally &tally)
{
    const int kept = tally[CallMeasure::InTime];
    const int all = kept + tally[CallMeasure::Late] + tally[CallMeasure::RunOut];
    return all > 0 ? std::optional(perMilleOf(kept, all)) : std::nullopt;
}

std::vector<CallSpan> outsideOf(const CallSpan &period, const std::vector<CallSpan> &working)
{
    std::vector<CallSpan> outside;
    Moment at = period.from;
    for (const CallSpan &span : working) {
        if (span.from > at)
            outside.push_back({at, std::min(span.from, period.to)});
        at = std::max(at, span.to);
        if (at >= period.to)
            break;
    }
    if (at < period.to)
        outside.push_back({at, period.to});
    return outside;
}

} // namespace tb
