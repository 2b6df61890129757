// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewwords.h"

#include <QLocale>

#include <cstdlib>

namespace tb {

QString OverviewWords::percent(std::optional<int> perMille)
{
    if (!perMille)
        return QStringLiteral("–");
    return tr("%1%", "a share").arg(QLocale().toString(*perMille / 10.0, 'f', 1));
}

QString OverviewWords::share(int part, int whole)
{
    return tr("%1%", "a share").arg(whole > 0 ? (perMilleOf(part, whole) + 5) / 10 : 0);
}

QString OverviewWords::count(int number)
{
    return QLocale().toString(number);
}

QString OverviewWords::change(std::optional<int> perMille, std::optional<int> before)
{
    if (!perMille || !before)
        return {};
    const int by = *perMille - *before;
    const QString points = QLocale().toString(std::abs(by) / 10.0, 'f', 1);
    if (by == 0)
        return tr("as before", "a rate");
    return by > 0 ? tr("▲ %1 points", "a rate in percent").arg(points)
                  : tr("▼ %1 points", "a rate in percent").arg(points);
}

QString OverviewWords::growth(int number, int before)
{
    if (before == 0)
        return tr("no calls in the period before");
    const int percent = static_cast<int>(qRound(100.0 * (number - before) / before));
    if (percent == 0)
        return tr("as many as in the period before");
    return percent > 0 ? tr("▲ %1% against the period before").arg(percent)
                       : tr("▼ %1% against the period before").arg(-percent);
}

QString OverviewWords::span(milliseconds length)
{
    const auto whole = std::chrono::duration_cast<minutes>(std::max(length, milliseconds(0))).count();
    if (whole < 60)
        return tr("%n min", "duration", static_cast<int>(whole));
    if (whole < 24 * 60)
        return whole % 60 == 0 ? tr("%n h", "duration", static_cast<int>(whole / 60))
                               : tr("%1 h %2 min", "duration").arg(whole / 60).arg(whole % 60);
    return tr("%n days", "duration", static_cast<int>(whole / (24 * 60)));
}

QString OverviewWords::measure(CallMeasure measure)
{
    using enum CallMeasure;
    switch (measure) {
    case Incoming:
        return tr("Incoming calls", "list");
    case Answered:
        return tr("Answered calls", "list");
    case Missed:
        return tr("Missed calls", "list");
    case Abandoned:
        return tr("Rang off at once", "list");
    case Nuisance:
        return tr("Nuisances and wrong numbers", "list");
    case Outgoing:
        return tr("Calls made", "list");
    case CalledBack:
        return tr("Missed, called back", "list");
    case RangAgain:
        return tr("Missed, served by a later call", "list");
    case StillOwed:
        return tr("Missed, call-back owed", "list");
    case GivenUp:
        return tr("Missed, put aside with a reason", "list");
    default:
        return matters(measure);
    }
}

QString OverviewWords::matters(CallMeasure measure)
{
    using enum CallMeasure;
    switch (measure) {
    case AtOnce:
        return tr("Answered on the phone", "list");
    case InTwoHours:
        return tr("First answer within 2 hours", "list");
    case SameDay:
        return tr("First answer the same day", "list");
    case InThreeDays:
        return tr("First answer within 3 days", "list");
    case Later:
        return tr("First answer after 3 days", "list");
    case NotYet:
        return tr("No answer yet", "list");
    case InTime:
        return tr("Done in time", "list");
    case Late:
        return tr("Done late", "list");
    case Running:
        return tr("Running", "list");
    case RunOut:
        return tr("Not done, past the term", "list");
    case Open:
        return tr("Open", "list");
    case Overdue:
        return tr("Overdue", "list");
    default:
        return {};
    }
}

QString OverviewWords::clause(Clause clause)
{
    switch (clause) {
    case Clause::OfficersAssigned:
        return tr("Shifts that were taken", "clause");
    case Clause::LinesAttended:
        return tr("Shifts that began in time", "clause");
    case Clause::NoCallWithoutAnswer:
        return tr("Calls answered", "clause");
    case Clause::AnsweredInHours:
        return tr("Calls in office hours answered", "clause");
    case Clause::MissedServed:
        return tr("Missed callers reached after all", "clause");
    case Clause::AnsweredPromptly:
        return tr("Matters done in time", "clause");
    case Clause::FirstAnswerSameDay:
        return tr("First answer the same day", "clause");
    case Clause::LinesChecked:
        return tr("Line checks that passed", "clause");
    case Clause::CallersReached:
        return tr("Callers rung back for who were reached", "clause");
    case Clause::CallersContent:
        return tr("Of these, content with their treatment", "clause");
    case Clause::ComplaintsAnswered:
        return tr("Complaints of manners replied to", "clause");
    case Clause::RepliesInTime:
        return tr("Replies given in time", "clause");
    }
    return {};
}

QString OverviewWords::status(const Call &call, Moment now)
{
    if (call.isOverdue(now))
        return tr("Overdue by %1", "state").arg(span(now - *call.owedAt()));
    switch (call.status) {
    case CallStatus::Settled:
        return call.type == CallType::Missed && !call.servedAt && call.settledBy.isNull() ? tr("Put aside", "state")
                                                                                          : tr("Done", "state");
    case CallStatus::InProgress:
        return tr("In progress", "state");
    case CallStatus::Forwarded:
        return tr("Forwarded", "state");
    case CallStatus::CallBackPromised:
        return tr("Call-back promised", "state");
    case CallStatus::CallBackOwed:
        return tr("To call back", "state");
    case CallStatus::Waiting:
        return tr("Waiting for the caller", "state");
    }
    return {};
}

QString OverviewWords::weekday(int index)
{
    return QLocale().standaloneDayName(index + 1);
}

} // namespace tb
