// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/reviewwords.h"

#include "base/phonenumber.h"

namespace tb {

QString ReviewWords::question(std::size_t index)
{
    const QString questions[] = {tr("Were you greeted with name and office?"), tr("Were you listened to?"),
                                 tr("Were you treated with courtesy?"), tr("Was what you were told right?")};
    return questions[index];
}

QString ReviewWords::task(const ReviewRow &row)
{
    switch (row.sort) {
    case ReviewRow::Sort::RingBack:
        return tr("Ring the caller back");
    case ReviewRow::Sort::Complaint:
        return tr("Tie a complaint to its shift");
    case ReviewRow::Sort::Reply:
        return tr("Reply to what a caller said");
    }
    Q_UNREACHABLE();
}

QString ReviewWords::time(Moment moment)
{
    return QStringLiteral("%1 %2").arg(wallDate(moment).toString(QStringLiteral("dd/MM/yyyy")),
                                       wallTime(moment).toString(QStringLiteral("HH:mm")));
}

QString ReviewWords::due(const ReviewRow &row, Moment now)
{
    if (!row.review.dueAt)
        return {};
    const QString due = time(*row.review.dueAt);
    return row.review.isOverdue(now) ? tr("%1, overdue", "reply").arg(due) : due;
}

QString ReviewWords::facts(const ReviewRow &row)
{
    const Call &call = row.call;
    if (row.sort != ReviewRow::Sort::Reply)
        return QStringList{call.callerName.isEmpty() ? tr("No name", "caller") : call.callerName,
                           call.callerNumber.isEmpty() ? tr("No number", "caller")
                                                       : parsePhone(call.callerNumber, {}).display,
                           call.content}
            .join(QStringLiteral(" · "));
    QStringList parts{row.review.outcome == ReviewOutcome::Complaint ? tr("A caller complained of manners.")
                                                                     : tr("The caller was rung back.")};
    for (std::size_t i = 0; i < kReviewQuestions; ++i) {
        if (row.review.marks[i] == ReviewMark::No)
            parts << tr("%1 No.", "question").arg(question(i));
    }
    if (!row.review.note.isEmpty())
        parts << row.review.note;
    return parts.join(QLatin1Char(' '));
}

QString ReviewWords::span(const Shift &shift)
{
    return QStringLiteral("%1 %2–%3")
        .arg(wallDate(shift.from).toString(QStringLiteral("dd/MM")),
             wallTime(shift.from).toString(QStringLiteral("HH:mm")),
             wallTime(shift.to).toString(QStringLiteral("HH:mm")));
}

} // namespace tb
