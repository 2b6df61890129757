// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/callfields.h"

namespace tb {

namespace {

const QStringList kCodedFields{QStringLiteral("line"),    QStringLiteral("kind"),     QStringLiteral("field"),
                               QStringLiteral("urgency"), QStringLiteral("outcome"),  QStringLiteral("due"),
                               QStringLiteral("ended"),   QStringLiteral("callBack"), QStringLiteral("confidential"),
                               QStringLiteral("follows"), QStringLiteral("caller")};
const QStringList kPersonalFields{QStringLiteral("name"), QStringLiteral("number"), QStringLiteral("place"),
                                  QStringLiteral("content")};

void takeCoded(const Json &body, const QString &field, Call &call)
{
    if (field == u"line")
        call.line = LineId::fromText(textOf(body, field));
    else if (field == u"kind")
        call.kind = textOf(body, field);
    else if (field == u"field")
        call.field = textOf(body, field);
    else if (field == u"urgency")
        call.urgency = textOf(body, field);
    else if (field == u"outcome")
        call.outcome = textOf(body, field);
    else if (field == u"due")
        call.dueAt = momentOf(body, field);
    else if (field == u"ended")
        call.endedAt = momentOf(body, field);
    else if (field == u"callBack")
        call.callBackAt = momentOf(body, field);
    else if (field == u"confidential")
        call.confidential = flagOf(body, field);
    else if (field == u"follows")
        call.follows = CallId::fromText(textOf(body, field));
    else if (field == u"caller")
        call.callerKind = textOf(body, field);
}

void takePersonal(const Json &personal, const QString &field, Call &call)
{
    if (field == u"name")
        call.callerName = textOf(personal, field);
    else if (field == u"number")
        call.callerNumber = textOf(personal, field);
    else if (field == u"place")
        call.place = textOf(personal, field);
    else if (field == u"content")
        call.content = textOf(personal, field);
}

} // namespace

std::optional<Moment> momentOf(const Json &body, QStringView key)
{
    const auto ms = maybeInteger(body, key);
    return ms ? std::optional(momentFromMs(*ms)) : std::nullopt;
}

void takeField(const Entry &entry, const QString &field, Call &call)
{
    takeCoded(entry.body, field, call);
    takePersonal(entry.personal, field, call);
}

void takeAllFields(const Entry &entry, Call &call)
{
    for (const QString &field : kCodedFields + kPersonalFields)
        takeField(entry, field, call);
}

} // namespace tb
