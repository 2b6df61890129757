// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/checkwords.h"

#include "line/linewords.h"
#include "look/shiftwords.h"

namespace tb {

QString CheckWords::greeting(const QString &code)
{
    if (code == QLatin1String("greeting.full"))
        return tr("Name, office and unit were given", "greeting");
    if (code == QLatin1String("greeting.part"))
        return tr("Only a part of it", "greeting");
    if (code == QLatin1String("greeting.none"))
        return tr("No greeting", "greeting");
    return tr("Not noted", "greeting");
}

QString CheckWords::result(CheckResult result)
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

QString CheckWords::brief(CheckResult result)
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

QString CheckWords::icon(CheckResult result)
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

QString CheckWords::failure(const LineCheck &check, const LineBoard &board)
{
    QString line;
    for (const LineState &state : board.lines) {
        if (state.line.id == check.line)
            line = state.line.name;
    }
    QString what
        = tr("%1 · %2 · %3", "line, day, result").arg(line, LineWords::day(check.at, board.now), brief(check.result));
    if (!check.checkerName.isEmpty())
        what = tr("%1 · rung by %2", "failure, another unit").arg(what, check.checkerName);
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

} // namespace tb
