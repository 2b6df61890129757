// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/linewords.h"

#include "base/phonenumber.h"
#include "line/checkwords.h"
#include "look/shiftwords.h"

namespace tb {

QString LineWords::number(const Line &line)
{
    const PhoneNumber parsed = parsePhone(line.number, {});
    return parsed.display.isEmpty() ? line.number : parsed.display;
}

QString LineWords::kind(const QString &code)
{
    static const std::pair<const char *, const char *> names[]
        = {{"line.hotline", QT_TR_NOOP("Hotline")},
           {"line.reception", QT_TR_NOOP("Citizen reception telephone")},
           {"line.one_stop", QT_TR_NOOP("One-stop counter telephone")},
           {"line.office", QT_TR_NOOP("Office telephone")}};
    for (const auto &[known, name] : names) {
        if (code == QLatin1String(known))
            return tr(name);
    }
    return code;
}

QString LineWords::status(LineStatus status)
{
    switch (status) {
    case LineStatus::Active:
        return tr("Working", "a line");
    case LineStatus::Faulty:
        return tr("Out of order", "a line");
    case LineStatus::Suspended:
        return tr("Suspended", "a line");
    case LineStatus::Withdrawn:
        return tr("Withdrawn", "a line");
    }
    Q_UNREACHABLE();
}

QString LineWords::hoursKind(HoursKind kind)
{
    switch (kind) {
    case HoursKind::Holiday:
        return tr("Holiday", "a line's day");
    case HoursKind::CompensatoryDay:
        return tr("Day off in lieu", "a line's day");
    case HoursKind::Closed:
        return tr("Closed", "a line's day");
    case HoursKind::ExtraDuty:
        return tr("Extra duty", "a line's day");
    }
    Q_UNREACHABLE();
}

ChipContent LineWords::state(const LineState &state, Moment now)
{
    const LineStatus status = state.times.status().at(now);
    if (status != LineStatus::Active)
        return {LineWords::status(status), QStringLiteral("plug-off"),
                status == LineStatus::Faulty ? Status::Danger : Status::Neutral, false};
    switch (state.attendance) {
    case Attendance::Attended:
        return {tr("On duty", "line"), QStringLiteral("headset"), Status::Success, false};
    case Attendance::Away: {
        const QString span = ShiftWords::span(state.since ? now - *state.since : milliseconds(0));
        return {tr("Away %1", "line, for how long").arg(span), QStringLiteral("coffee"), Status::Warn, false};
    }
    case Attendance::Nobody:
        return {tr("Nobody", "line"), QStringLiteral("user-x"), Status::Danger, true};
    case Attendance::Closed:
    case Attendance::NotOwed:
        return {tr("Outside hours", "line"), QStringLiteral("clock"), Status::Neutral, false};
    }
    Q_UNREACHABLE();
}

QString LineWords::person(const LineState &state, const LineBoard &board)
{
    if (state.shift)
        return board.nameOf(state.shift->officer);
    return state.attendance == Attendance::Nobody ? tr("Nobody yet", "on a line") : QString();
}

QString LineWords::since(const LineState &state, const LineBoard &board)
{
    if (!state.cover.isNull())
        return tr("covered by %1", "who is away").arg(board.nameOf(state.cover));
    if (!state.since)
        return {};
    const QString clock = ShiftWords::clock(*state.since);
    if (state.attendance == Attendance::Nobody)
        return tr("since %1 (%2)", "time, span").arg(clock, ShiftWords::span(board.now - *state.since));
    return tr("since %1", "time").arg(clock);
}

QString LineWords::day(Moment moment, Moment now)
{
    const qint64 days = wallDate(moment).daysTo(wallDate(now));
    if (days == 0)
        return tr("Today %1", "time").arg(ShiftWords::clock(moment));
    if (days == 1)
        return tr("Yesterday %1", "time").arg(ShiftWords::clock(moment));
    return wallDate(moment).toString(QStringLiteral("dd/MM"));
}

QString LineWords::lastCheck(const LineState &state, Moment now)
{
    if (!state.lastCheck)
        return state.checkDue ? tr("Never checked") : tr("Not checked yet");
    const bool failed = !state.lastCheck->passed();
    if (state.checkDue && !failed)
        return tr("%n day(s) without a check", nullptr,
                  static_cast<int>(wallDate(state.lastCheck->at).daysTo(wallDate(now))));
    return tr("%1 · %2", "day, result of a check")
        .arg(day(state.lastCheck->at, now), CheckWords::brief(state.lastCheck->result));
}

QString LineWords::sentence(const LineState &state, const LineBoard &board)
{
    return tr("%1, %2, %3, %4, %5 of %6 answered today, last check: %7", "a line, read aloud")
        .arg(state.line.name, LineWords::state(state, board.now).text, person(state, board), number(state.line))
        .arg(state.answered)
        .arg(state.incoming)
        .arg(lastCheck(state, board.now));
}

} // namespace tb
