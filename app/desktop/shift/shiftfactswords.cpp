// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/shiftfactswords.h"

#include "look/shiftwords.h"
#include "shift/pausepanel.h"

namespace tb {

ChipContent ShiftFactsWords::chip(const std::optional<Shift> &shift)
{
    if (shift && shift->state == ShiftState::OnDuty)
        return {tr("On duty"), QStringLiteral("headset"), Status::Success, true};
    if (shift && shift->state == ShiftState::Paused)
        return {tr("Away"), QStringLiteral("coffee"), Status::Warn, false};
    return {tr("Not on duty"), QStringLiteral("clock"), Status::Neutral, false};
}

ShiftFact ShiftFactsWords::checkIn(const ShiftView &view)
{
    const Shift &shift = *view.current;
    if (!shift.startedAt)
        return {QStringLiteral("circle"), &Theme::text2, tr("Not yet checked in"),
                tr("One key is enough: Ctrl+G notes the time and takes the lines.")};
    const QString clock = ShiftWords::clock(*shift.startedAt);
    const QString lines = tr("Lines: %1", "names").arg(view.lines);
    const auto late = *shift.startedAt - shift.from;
    if (late >= minutes(1))
        return {QStringLiteral("clock-alert"), &Theme::warn,
                tr("%1 · late start, by %2", "time of day, span of time").arg(clock, ShiftWords::span(late)), lines};
    if (late <= -minutes(1))
        return {QStringLiteral("circle-check"), &Theme::success,
                tr("%1 · checked in %2 early", "time of day, span of time").arg(clock, ShiftWords::span(-late)), lines};
    return {QStringLiteral("circle-check"), &Theme::success, tr("%1 · checked in on time", "time of day").arg(clock),
            lines};
}

ShiftFact ShiftFactsWords::later(const ShiftView &view)
{
    if (!view.next)
        return {QStringLiteral("calendar"), &Theme::text2, tr("No shift in the coming days"), {}};
    const Shift &next = *view.next;
    return {QStringLiteral("calendar"), &Theme::text2,
            tr("Next: %1, %2, %3", "shift, hours, day")
                .arg(ShiftWords::name(next.name), ShiftWords::range(next.from, next.to),
                     ShiftWords::day(wallDate(next.from))),
            tr("It can be taken from %1 on.", "time of day").arg(ShiftWords::clock(next.from - view.early))};
}

ShiftFact ShiftFactsWords::away(const ShiftView &view)
{
    const ShiftPause &pause = *view.pause;
    const QString clock = ShiftWords::clock(pause.since);
    const QString span = ShiftWords::span(view.now - pause.since);
    QStringList lines{PausePanel::words(pause.reason)};
    if (pause.until)
        lines << tr("Means to be back at %1.", "time of day").arg(ShiftWords::clock(*pause.until));
    lines << (!pause.cover.isNull() ? tr("%1 answers meanwhile.", "officer").arg(view.nameOf(pause.cover))
                                    : tr("Nobody covers: the lines count as having nobody."));
    lines.removeAll(QString());
    return {QStringLiteral("coffee"), &Theme::warn,
            tr("%1 · away for %2", "time of day, span of time").arg(clock, span), lines.join(QLatin1Char('\n'))};
}

ShiftFact ShiftFactsWords::covering(const ShiftView &view, const ShiftDesk::Covered &covered)
{
    const QString title = tr("%1 · you answer for %2", "time of day, officer")
                              .arg(ShiftWords::clock(covered.pause.since), view.nameOf(covered.shift.officer));
    const QString until = covered.pause.until
        ? tr("Until about %1: %2", "time of day, names of lines")
              .arg(ShiftWords::clock(*covered.pause.until), view.namesOf(covered.shift.lines))
        : view.namesOf(covered.shift.lines);
    return {QStringLiteral("headset"), &Theme::warn, title, until};
}

ShiftFact ShiftFactsWords::taken(const ShiftView &view)
{
    const Shift &before = *view.before;
    const QString name = view.nameOf(before.officer);
    const QString officer = name.isEmpty() ? tr("the officer before") : name;
    if (before.acceptedAt)
        return {
            QStringLiteral("message-check"), &Theme::success,
            tr("%1 · taken over from %2", "time of day, officer").arg(ShiftWords::clock(*before.acceptedAt), officer),
            before.handoverNote};
    return {QStringLiteral("message"), &Theme::warn,
            tr("%1 · handed over by %2, not accepted yet", "time of day, officer")
                .arg(ShiftWords::clock(*before.endedAt), officer),
            before.handoverNote};
}

ShiftFact ShiftFactsWords::end(const ShiftView &view)
{
    const QString follower = view.nameOf(view.follower);
    const QString clock = ShiftWords::clock(view.current->to);
    return {QStringLiteral("clock"), &Theme::warn,
            follower.isEmpty() ? tr("%1 · nobody follows in the roster", "time of day").arg(clock)
                               : tr("%1 · hand over to %2", "time of day, officer").arg(clock, follower),
            follower.isEmpty() ? tr("Tell the head of the unit before the shift ends.") : QString()};
}

QList<ShiftFact> ShiftFactsWords::facts(const ShiftView &view)
{
    QList<ShiftFact> facts;
    for (const ShiftDesk::Covered &covered : view.covering)
        facts.append(covering(view, covered));
    if (!view.current)
        return facts << later(view);
    facts.append(checkIn(view));
    if (view.pause)
        facts.append(away(view));
    if (view.before && view.before->endedAt)
        facts.append(taken(view));
    facts.append(end(view));
    return facts;
}

} // namespace tb
