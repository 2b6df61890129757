// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewpoints.h"

#include "overview/overviewwords.h"

#include <algorithm>

namespace tb {

namespace {

using enum CallMeasure;

constexpr int kOpening = 7;
constexpr int kClosing = 17;

int lastHour(const PeriodFigures &figures)
{
    int last = kClosing;
    for (const FigurePart &part : figures.byHour) {
        if (part.tally[Incoming] > 0)
            last = std::max(last, static_cast<int>(part.key.number));
    }
    return last;
}

} // namespace

std::vector<ChartPoint> OverviewPoints::days(const PeriodFigures &figures)
{
    std::vector<ChartPoint> points;
    for (const FigurePart &part : figures.byDay) {
        const std::optional<int> rate = answeredPerMille(part.tally);
        ChartPoint point;
        point.label = dayLabel(part.key.number);
        point.value = rate;
        point.mark = OverviewWords::percent(rate);
        point.attention = rate && *rate < kTarget;
        point.spoken = !rate  ? tr("%1: no calls", "spoken").arg(point.label)
            : point.attention ? tr("%1: %2, below the target", "spoken").arg(point.label, point.mark)
                              : tr("%1: %2", "spoken").arg(point.label, point.mark);
        points.push_back(point);
    }
    return points;
}

int OverviewPoints::firstHour(const PeriodFigures &figures)
{
    int first = kOpening;
    for (const FigurePart &part : figures.byHour) {
        if (part.tally[Incoming] > 0)
            first = std::min(first, static_cast<int>(part.key.number));
    }
    return first;
}

ChartPoint OverviewPoints::bar(const QString &label, const CallTally &tally)
{
    ChartPoint point;
    point.label = label;
    point.value = tally[Answered];
    point.second = tally[Missed];
    point.mark = OverviewWords::count(tally[Missed]);
    point.attention = tally[Missed] > 0;
    point.spoken = tr("%1: %2 answered, %3 missed", "spoken")
                       .arg(label, OverviewWords::count(tally[Answered]), OverviewWords::count(tally[Missed]));
    return point;
}

std::vector<ChartPoint> OverviewPoints::hours(const PeriodFigures &figures)
{
    std::vector<ChartPoint> points;
    const int first = firstHour(figures);
    for (const FigurePart &part : figures.byHour) {
        if (part.key.number >= first && part.key.number <= lastHour(figures))
            points.push_back(bar(hourLabel(part.key.number), part.tally));
    }
    return points;
}

std::vector<ChartPoint> OverviewPoints::weekdays(const PeriodFigures &figures)
{
    std::vector<ChartPoint> points;
    for (const FigurePart &part : figures.byWeekday)
        points.push_back(bar(OverviewWords::weekday(static_cast<int>(part.key.number)), part.tally));
    return points;
}

const std::vector<CallMeasure> &OverviewPoints::bands()
{
    static const std::vector<CallMeasure> bands{AtOnce, InTwoHours, SameDay, InThreeDays, Later, NotYet};
    return bands;
}

std::vector<ChartPoint> OverviewPoints::bandPoints(const PeriodFigures &figures)
{
    const QStringList names{tr("On the phone", "band"), tr("Within 2 hours", "band"), tr("The same day", "band"),
                            tr("1–3 days", "band"),     tr("After 3 days", "band"),   tr("Not yet", "band")};
    const Tone tones[]{&Theme::success, &Theme::accent, &Theme::accent, &Theme::warn, &Theme::danger, &Theme::text3};
    std::vector<ChartPoint> points;
    const int all = figures.total[Answered];
    for (std::size_t i = 0; all > 0 && i < bands().size(); ++i) {
        const int count = figures.total[bands()[i]];
        ChartPoint point;
        point.label = names[static_cast<qsizetype>(i)];
        point.value = count;
        point.tone = tones[i];
        point.mark
            = tr("%1 · %2", "count and share").arg(OverviewWords::count(count), OverviewWords::share(count, all));
        point.spoken = tr("%1: %2", "spoken").arg(point.label, point.mark);
        points.push_back(point);
    }
    return points;
}

ChartPoint OverviewPoints::clause(const ClauseScore &score)
{
    ChartPoint point;
    point.label = OverviewWords::clause(score.clause);
    point.value = score.numerator;
    point.second = score.denominator - score.numerator;
    point.mark = OverviewWords::percent(score.perMille());
    point.attention = score.perMille() && *score.perMille() < kTarget;
    point.spoken = tr("%1: %2 of %3, %4", "spoken: clause, kept, all, share")
                       .arg(point.label, OverviewWords::count(score.numerator), OverviewWords::count(score.denominator),
                            point.mark);
    return point;
}

ChartPoint OverviewPoints::breakdown(const QString &name, const CallTally &tally)
{
    ChartPoint point = bar(name, tally);
    const std::optional<int> rate = answeredPerMille(tally);
    point.mark = OverviewWords::percent(rate);
    point.attention = rate && *rate < kTarget;
    point.spoken
        = tr("%1: %2 answered, %3 missed, %4", "spoken")
              .arg(name, OverviewWords::count(tally[Answered]), OverviewWords::count(tally[Missed]), point.mark);
    return point;
}

QString OverviewPoints::dayLabel(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day).toString(QStringLiteral("dd/MM"));
}

QString OverviewPoints::hourLabel(qint64 hour)
{
    return tr("%1h", "hour of the day").arg(hour);
}

} // namespace tb
