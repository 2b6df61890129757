// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/linewords.h"

#include "base/phonenumber.h"
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

QString LineWords::greeting(const QString &code)
{
    if (code == QLatin1String("greeting.full"))
        return tr("Name, office and unit were given", "greeting");
    if (code == QLatin1String("greeting.part"))
        return tr("Only a part of it", "greeting");
    if (code == QLatin1String("greeting.none"))
        return tr("No greeting", "greeting");
    return tr("Not noted", "greeting");
}

QString LineWords::result(CheckResult result)
{
    switch (result) {
    case CheckResult::Well:
        return tr("Answered within three rings, politely");
    case CheckResult::Slow:
        return tr("Answered late, after three rings");
    case CheckResult::Badly:
        return tr("Answered, but impolitely or without help");
    case CheckResult::RangOut:
        return tr("Nobody answered, it rang out");
    case CheckResult::Busy:
        return tr("Engaged");
    case CheckResult::Dead:
        return tr("No signal, out of order");
    case CheckResult::WrongNumber:
        return tr("Wrong number, not of this office");
    case CheckResult::Fax:
        return tr("A fax machine answered");
    case CheckResult::Diverted:
        return tr("Answered at another telephone");
    }
    Q_UNREACHABLE();
}

QString LineWords::briefResult(CheckResult result)
{
    switch (result) {
    case CheckResult::Well:
        return tr("passed", "check");
    case CheckResult::Slow:
        return tr("answered late", "check");
    case CheckResult::Badly:
        return tr("answered badly", "check");
    case CheckResult::RangOut:
        return tr("not answered", "check");
    case CheckResult::Busy:
        return tr("engaged", "check");
    case CheckResult::Dead:
        return tr("no signal", "check");
    case CheckResult::WrongNumber:
        return tr("wrong number", "check");
    case CheckResult::Fax:
        return tr("fax", "check");
    case CheckResult::Diverted:
        return tr("diverted", "check");
    }
    Q_UNREACHABLE();
}

QString LineWords::resultIcon(CheckResult result)
{
    switch (result) {
    case CheckResult::Well:
        return QStringLiteral("circle-check");
    case CheckResult::Slow:
        return QStringLiteral("clock");
    case CheckResult::Badly:
        return QStringLiteral("message");
    case CheckResult::RangOut:
        return QStringLiteral("phone-x");
    case CheckResult::Busy:
        return QStringLiteral("phone-call");
    case CheckResult::Dead:
        return QStringLiteral("plug-off");
    case CheckResult::WrongNumber:
        return QStringLiteral("phone-off");
    case CheckResult::Fax:
        return QStringLiteral("printer");
    case CheckResult::Diverted:
        return QStringLiteral("share");
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
        .arg(day(state.lastCheck->at, now), briefResult(state.lastCheck->result));
}

QString LineWords::failure(const LineCheck &check, const LineBoard &board)
{
    QString line;
    for (const LineState &state : board.lines) {
        if (state.line.id == check.line)
            line = state.line.name;
    }
    const QString what
        = tr("%1 · %2 · %3", "line, day, result").arg(line, day(check.at, board.now), briefResult(check.result));
    if (check.correctedAt)
        return tr("%1\nDone by %2, to be checked again: %3", "failure, person, what was done")
            .arg(what, board.nameOf(check.correctionOwner), check.remedy.simplified());
    if (!check.correctionDue)
        return tr("%1\nNobody is to put it right yet", "failure").arg(what);
    const QString due = tr("%1 %2", "clock, day")
                            .arg(ShiftWords::clock(*check.correctionDue),
                                 wallDate(*check.correctionDue).toString(QStringLiteral("dd/MM")));
    return (*check.correctionDue < board.now ? tr("%1\n%2, overdue since %3", "failure, person, term")
                                             : tr("%1\n%2, until %3", "failure, person, term"))
        .arg(what, board.nameOf(check.correctionOwner), due);
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
