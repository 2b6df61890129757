// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewfaces.h"

#include "overview/overviewpoints.h"
#include "overview/overviewwords.h"

namespace tb {

namespace {

using enum CallMeasure;

std::vector<std::optional<int>> course(const PeriodFigures &figures, std::optional<int> (*value)(const CallTally &))
{
    std::vector<std::optional<int>> course;
    for (const FigurePart &part : figures.byDay)
        course.push_back(value(part.tally));
    return course;
}

} // namespace

KpiFace OverviewFaces::rateFace(const PeriodFigures &figures)
{
    const std::optional<int> rate = answeredPerMille(figures.total);
    KpiFace face{OverviewWords::percent(rate), {}, Status::Neutral, course(figures, answeredPerMille), &Theme::accent};
    const QString target = OverviewWords::share(OverviewPoints::kTarget, 1000);
    const QString change = OverviewWords::change(rate, answeredPerMille(figures.before));
    face.note = change.isEmpty() ? tr("target %1", "of the answer rate").arg(target)
                                 : tr("%1 · target %2", "change of the answer rate").arg(change, target);
    if (rate)
        face.status = *rate >= OverviewPoints::kTarget ? Status::Success : Status::Danger;
    return face;
}

KpiFace OverviewFaces::incomingFace(const PeriodFigures &figures)
{
    const int calls = figures.total[Incoming];
    KpiFace face{OverviewWords::count(calls), OverviewWords::growth(calls, figures.before[Incoming]), Status::Neutral,
                 course(figures, [](const CallTally &tally) { return std::optional(tally[Incoming]); }),
                 &Theme::accent};
    if (figures.total[Nuisance] > 0)
        face.note = tr("%n nuisances among them", "count", figures.total[Nuisance]);
    return face;
}

KpiFace OverviewFaces::responseFace(const PeriodFigures &figures)
{
    KpiFace face{QStringLiteral("–"), tr("no answers yet", "tile"), Status::Neutral, {}, &Theme::success};
    if (!figures.medianResponse)
        return face;
    face.number = *figures.medianResponse < seconds(60) ? tr("at once", "answered")
                                                        : OverviewWords::span(*figures.medianResponse);
    const int answered = figures.total[Answered];
    face.note = tr("%1 on the phone", "share of answers").arg(OverviewWords::share(figures.total[AtOnce], answered));
    face.course = course(figures, [](const CallTally &tally) {
        return tally[Answered] > 0 ? std::optional(perMilleOf(tally[AtOnce], tally[Answered])) : std::nullopt;
    });
    face.status = Status::Success;
    return face;
}

KpiFace OverviewFaces::calledBackFace(const PeriodFigures &figures)
{
    const int reached = figures.total[CalledBack] + figures.total[RangAgain];
    KpiFace face{tr("%1 / %2", "of").arg(OverviewWords::count(reached), OverviewWords::count(figures.total[Missed])),
                 tr("no call is waiting", "call-backs"),
                 Status::Success,
                 {},
                 &Theme::warn};
    const int owed = figures.total[StillOwed];
    if (owed > 0) {
        face.note = tr("%n calls are waiting", "call-backs", owed);
        face.status = Status::Warn;
    }
    return face;
}

KpiFace OverviewFaces::overdueFace(const PeriodFigures &figures)
{
    const QString inTime = OverviewWords::percent(inTimePerMille(figures.total));
    const bool any = figures.overdueNow > 0;
    return {OverviewWords::count(figures.overdueNow),
            tr("in time %1", "share").arg(inTime),
            any ? Status::Danger : Status::Success,
            {},
            any ? &Theme::danger : &Theme::success};
}

} // namespace tb
