// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaywords.h"

#include "journal/kinds.h"

#include <map>

namespace tb {

namespace {

Json::Object only(const Json &object, std::initializer_list<QStringView> names)
{
    Json::Object members;
    for (const QStringView name : names) {
        if (const Json *value = object.find(name))
            members.emplace_back(name.toString(), *value);
    }
    return members;
}

bool isFrom(UnitId unit, const Entry &reported)
{
    return UnitId::fromText(textOf(reported.body, u"unit")) == unit;
}

// A matter that went to a body outside the city's units, or to one of them, has left the office; to a colleague it has
// not.
bool leavesUnit(const Entry &forwarded)
{
    return !textOf(forwarded.body, u"where").isEmpty();
}

} // namespace

QString RelayWords::forCopies(const Call &call, const Entry &entry)
{
    const QString &kind = entry.header.kind;
    const QString withdrawn = QStringLiteral("withdrawn");
    if (kind == kind::kCallForwarded || kind == kind::kCallClosed)
        return withdrawn;
    if (kind == kind::kResponseRecorded)
        return flagOf(entry.body, u"closes") ? withdrawn : QString();
    if (kind == kind::kCallAmended)
        return QStringLiteral("amended");
    if (kind == kind::kCallReopened)
        return QStringLiteral("reopened");
    // What came from above goes on downwards.
    return kind == kind::kCallReported && isFrom(call.fromUnit, entry) ? textOf(entry.body, u"what") : QString();
}

QString RelayWords::forOrigin(const Call &call, const Entry &entry)
{
    static const std::map<QStringView, QString> words{{kind::kCallAccepted, QStringLiteral("accepted")},
                                                      {kind::kResponseRecorded, QStringLiteral("response")},
                                                      {kind::kCallClosed, QStringLiteral("closed")},
                                                      {kind::kCallReopened, QStringLiteral("reopened")},
                                                      {kind::kCallExtended, QStringLiteral("extended")}};
    const QString &kind = entry.header.kind;
    if (kind == kind::kCallForwarded)
        return leavesUnit(entry) ? QStringLiteral("forwarded") : QStringLiteral("accepted");
    if (kind == kind::kCallReturned)
        return call.closeReason == u"returned" ? call.closeReason : QString();
    if (kind == kind::kCallReported) {
        // What came from below goes on upwards, but for what only the two of them have to settle.
        const QString what = textOf(entry.body, u"what");
        const bool between = what == u"accepted" || what == u"returned";
        return isFrom(call.fromUnit, entry) || between ? QString() : what;
    }
    const auto found = words.find(QStringView(kind));
    return found == words.end() ? QString() : found->second;
}

Json::Object RelayWords::body(const Entry &entry)
{
    return only(
        entry.body,
        {u"due", u"until", u"closes", u"where", u"reason", u"fields", u"kind", u"field", u"urgency", u"confidential"});
}

Json::Object RelayWords::personal(const Entry &entry)
{
    return only(entry.personal, {u"text", u"to", u"note", u"name", u"number", u"place", u"content"});
}

} // namespace tb
