// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/entrywords.h"

#include "call/codewords.h"

namespace tb {

namespace {

QString stateMark(EntryState state)
{
    switch (state) {
    case EntryState::Accepted:
        return {};
    case EntryState::Pending:
    case EntryState::Returning:
        return EntryWords::tr("waiting to be sent", "mark on an entry");
    case EntryState::Held:
    case EntryState::Waiting:
        return EntryWords::tr("held by the server", "mark on an entry");
    case EntryState::Refused:
        return EntryWords::tr("refused by the server", "mark on an entry");
    case EntryState::Withdrawn:
        return EntryWords::tr("withdrawn", "mark on an entry");
    }
    Q_UNREACHABLE();
}

QString flagMark(const QString &flag)
{
    if (flag == u"late")
        return EntryWords::tr("sent late", "mark on an entry");
    if (flag == u"backdated")
        return EntryWords::tr("logged afterwards", "mark on an entry");
    if (flag == u"clock-off")
        return EntryWords::tr("computer clock was wrong", "mark on an entry");
    if (flag == u"gap")
        return EntryWords::tr("an entry before it is missing", "mark on an entry");
    return flag;
}

} // namespace

QStringList EntryWords::fields()
{
    return {QStringLiteral("name"),    QStringLiteral("number"),   QStringLiteral("place"),
            QStringLiteral("content"), QStringLiteral("line"),     QStringLiteral("kind"),
            QStringLiteral("field"),   QStringLiteral("urgency"),  QStringLiteral("outcome"),
            QStringLiteral("due"),     QStringLiteral("callBack"), QStringLiteral("confidential")};
}

bool EntryWords::isPersonal(const QString &field)
{
    return field == u"name" || field == u"number" || field == u"place" || field == u"content";
}

QString EntryWords::fieldTitle(const QString &field)
{
    if (field == u"name")
        return tr("Name", "field of a call");
    if (field == u"number")
        return tr("Number", "field of a call");
    if (field == u"place")
        return tr("Place", "field of a call");
    if (field == u"content")
        return tr("What was said", "field of a call");
    if (field == u"line")
        return tr("Line", "field of a call");
    if (field == u"kind")
        return tr("Kind", "field of a call");
    if (field == u"field")
        return tr("Field", "field of a call");
    if (field == u"urgency")
        return tr("Urgency", "field of a call");
    if (field == u"outcome")
        return tr("Outcome", "field of a call");
    if (field == u"due")
        return tr("Answer due", "field of a call");
    if (field == u"callBack")
        return tr("Call-back", "field of a call");
    if (field == u"confidential")
        return tr("Confidential", "field of a call");
    if (field == u"caller")
        return tr("Kind of caller", "field of a call");
    return field;
}

QString EntryWords::value(const Json &body, const QString &field)
{
    if (field == u"confidential")
        return flagOf(body, field) ? tr("yes", "value of a field") : tr("no", "value of a field");
    return CodeWords::text(textOf(body, field));
}

QString EntryWords::contact(const QString &by)
{
    if (by == u"phone")
        return tr("by telephone", "way of an answer");
    if (by == u"letter")
        return tr("by letter", "way of an answer");
    if (by == u"visit")
        return tr("in person", "way of an answer");
    if (by == u"message")
        return tr("by message", "way of an answer");
    return by;
}

QString EntryWords::agreement(const QString &agreed)
{
    if (agreed == u"yes")
        return tr("caller agrees", "answer");
    return agreed == u"no" ? tr("caller does not agree", "answer") : QString();
}

QString EntryWords::callBackResult(const QString &result)
{
    if (result == u"reached")
        return tr("Called back, reached", "entry of a call");
    if (result == u"no-answer")
        return tr("Called back, no answer", "entry of a call");
    if (result == u"unreachable")
        return tr("Called back, number not reachable", "entry of a call");
    return tr("Called back (%1)", "entry of a call; unknown result").arg(result);
}

QString EntryWords::escalation(const Json &body)
{
    if (!flagOf(body, u"itself"))
        return tr("The duty leader was told", "entry of a call");
    return textOf(body, u"to") == u"city" ? tr("Overdue for long: put before the city by itself", "entry of a call")
                                          : tr("Overdue for long: put before the head by itself", "entry of a call");
}

QString EntryWords::closeReason(const QString &reason)
{
    if (reason == u"tries")
        return tr("Called back several times, not reached", "reason for closing");
    if (reason == u"rang-again")
        return tr("Rang again and was served", "reason for closing");
    if (reason == u"nuisance")
        return tr("Nuisance or prank", "reason for closing");
    if (reason == u"outside-hours")
        return tr("Rang outside office hours", "reason for closing");
    if (reason == u"withheld")
        return tr("Number withheld, cannot be called back", "reason for closing");
    if (reason == u"passed-on")
        return tr("Passed on with a later call of this number", "reason for closing");
    if (reason == u"returned")
        return tr("Returned to the unit", "reason for closing");
    if (reason == u"withdrawn")
        return tr("Taken back by the unit", "reason for closing");
    return reason;
}

QStringList EntryWords::marks(const StoredEntry &stored)
{
    QStringList marks;
    const QString state = stateMark(stored.state);
    if (!state.isEmpty())
        marks.append(state);
    if (stored.stamped.stamps) {
        for (const QString &flag : stored.stamped.stamps->flags)
            marks.append(flagMark(flag));
    }
    return marks;
}

} // namespace tb
