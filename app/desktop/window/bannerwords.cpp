// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/bannerwords.h"

#include "look/shiftwords.h"

#include <algorithm>

namespace tb {

using Duty = BannerFacts::Duty;

ChipContent BannerWords::chip(const BannerFacts &facts)
{
    switch (facts.duty) {
    case Duty::OnDuty:
        return {tr("ON DUTY"), QStringLiteral("headset"), Status::Success, true};
    case Duty::Away:
        return {facts.pause && facts.now >= facts.pause->since + minutes(1)
                    ? tr("AWAY %1", "span of time").arg(ShiftWords::span(facts.now - facts.pause->since))
                    : tr("AWAY"),
                QStringLiteral("coffee"), Status::Warn, true};
    case Duty::NotHandedOver:
        return {tr("ENDED, NOT HANDED OVER"), QStringLiteral("clock-alert"), Status::Danger, false};
    case Duty::NotYetIn:
    case Duty::NoShift:
        return {tr("NOT ON DUTY"), QStringLiteral("clock"), Status::Neutral, false};
    case Duty::Overseer:
        break;
    }
    return {};
}

QString BannerWords::title(const BannerFacts &facts)
{
    if (facts.duty == Duty::Overseer)
        return facts.unit;
    if (!facts.shift)
        return facts.next ? tr("You have no shift now") : tr("You have no shift in the coming days");
    if (facts.duty == Duty::NotYetIn) {
        const QString name = ShiftWords::name(facts.shift->name);
        const QString clock = ShiftWords::clock(facts.shift->from);
        return facts.now < facts.shift->from ? tr("Your %1 begins at %2", "%1 is the shift").arg(name, clock)
                                             : tr("Your %1 began at %2", "%1 is the shift").arg(name, clock);
    }
    return QStringLiteral("%1 · %2").arg(ShiftWords::name(facts.shift->name),
                                         ShiftWords::range(facts.shift->from, facts.shift->to));
}

QString BannerWords::subtitle(const BannerFacts &facts)
{
    if (facts.duty == Duty::Away && facts.pause)
        return away(facts);
    if (!facts.covering.empty())
        return covering(facts);
    if (facts.duty == Duty::Overseer)
        return facts.uncovered.empty() ? ShiftWords::day(wallDate(facts.now)) : uncovered(facts);
    if (!facts.shift)
        return noShift(facts);
    return facts.duty == Duty::NotYetIn ? beforeShift(facts) : onShift(facts);
}

QString BannerWords::noShift(const BannerFacts &facts)
{
    if (!facts.next)
        return tr("Calls can be noted all the same.");
    return tr("Next: %1, %2, %3", "shift, time, day")
        .arg(ShiftWords::name(facts.next->name), ShiftWords::range(facts.next->from, facts.next->to),
             ShiftWords::day(wallDate(facts.next->from)));
}

QString BannerWords::beforeShift(const BannerFacts &facts)
{
    if (facts.now < facts.shift->from)
        return tr("In %1 · %2", "span of time, names of lines")
            .arg(ShiftWords::span(facts.shift->from - facts.now), facts.lines);
    return tr("%1 ago · %2", "span of time, names of lines")
        .arg(ShiftWords::span(facts.now - facts.shift->from), facts.lines);
}

QString BannerWords::onShift(const BannerFacts &facts)
{
    if (facts.duty == Duty::NotHandedOver)
        return tr("Over since %1 · hand over, please", "span of time")
            .arg(ShiftWords::span(facts.now - facts.shift->to));
    // The minute that has begun still counts: 11:30 is two hours away from 9:29:30.
    const QString left = ShiftWords::span(facts.shift->to - facts.now + seconds(59));
    if (facts.follower.isEmpty())
        return tr("%1 left · nobody follows", "span of time").arg(left);
    return tr("%1 left · then %2", "span of time, officer").arg(left, facts.follower);
}

// Since when and until when; whether anybody answers meanwhile.
QString BannerWords::away(const BannerFacts &facts)
{
    const QString since = ShiftWords::clock(facts.pause->since);
    const QString until = facts.pause->until ? ShiftWords::clock(*facts.pause->until) : QString();
    if (facts.isOver(*facts.pause))
        return facts.pause->cover.isNull()
            ? tr("Over since %1 · nobody answers %2", "time of day, names of lines").arg(until, facts.lines)
            : tr("Over since %1 · %2 still answers", "time of day, officer").arg(until, facts.cover);
    if (!facts.pause->cover.isNull())
        return until.isEmpty() ? tr("Since %1 · %2 answers", "time of day, officer").arg(since, facts.cover)
                               : tr("%1 – %2 · %3 answers", "times of day, officer").arg(since, until, facts.cover);
    if (until.isEmpty())
        return tr("Since %1 · nobody answers %2", "time of day, names of lines").arg(since, facts.lines);
    return tr("%1 – %2 · nobody answers %3", "times of day, names of lines").arg(since, until, facts.lines);
}

QString BannerWords::covering(const BannerFacts &facts)
{
    const BannerFacts::Away &first = facts.covering.front();
    if (facts.isOver(first.pause))
        return tr("You answer for %1, who was to be back at %2 · %3", "officer, time of day, names of lines")
            .arg(first.officer, ShiftWords::clock(*first.pause.until), first.lines);
    if (first.pause.until)
        return tr("You answer for %1 until %2 · %3", "officer, time of day, names of lines")
            .arg(first.officer, ShiftWords::clock(*first.pause.until), first.lines);
    return tr("You answer for %1 · %2", "officer, names of lines").arg(first.officer, first.lines);
}

QString BannerWords::uncovered(const BannerFacts &facts)
{
    const BannerFacts::Away &first = facts.uncovered.front();
    const QString since = ShiftWords::clock(first.pause.since);
    if (facts.isOver(first.pause))
        return tr("%1: nobody since %2, %3 was to be back at %4", "names of lines, time of day, officer, time of day")
            .arg(first.lines, since, first.officer, ShiftWords::clock(*first.pause.until));
    if (first.pause.until)
        return tr("%1: nobody since %2, back by %3", "names of lines, times of day")
            .arg(first.lines, since, ShiftWords::clock(*first.pause.until));
    return tr("%1: nobody since %2", "names of lines, time of day").arg(first.lines, since);
}

double BannerWords::progress(const BannerFacts &facts)
{
    if (!facts.shift || !facts.shift->isOpen())
        return 0;
    const double all = static_cast<double>((facts.shift->to - facts.shift->from).count());
    const double gone = static_cast<double>((facts.now - facts.shift->from).count());
    return all <= 0 ? 1 : std::clamp(gone / all, 0.0, 1.0);
}

} // namespace tb
