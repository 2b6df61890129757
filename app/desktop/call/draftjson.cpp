// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/draftjson.h"

namespace tb {

Json draftToJson(const CallDraft &draft)
{
    return Json::Object{{QStringLiteral("type"), static_cast<int>(draft.type)},
                        {QStringLiteral("line"), draft.line.text()},
                        {QStringLiteral("number"), draft.number},
                        {QStringLiteral("name"), draft.name},
                        {QStringLiteral("place"), draft.place},
                        {QStringLiteral("content"), draft.content},
                        {QStringLiteral("kind"), draft.kind},
                        {QStringLiteral("field"), draft.field},
                        {QStringLiteral("urgency"), draft.urgency},
                        {QStringLiteral("outcome"), draft.outcome},
                        {QStringLiteral("confidential"), draft.confidential},
                        {QStringLiteral("caller"), draft.callerKind},
                        {QStringLiteral("started"), toMs(draft.startedAt)},
                        {QStringLiteral("timed"), draft.timedByHand},
                        {QStringLiteral("lateReason"), draft.lateReason},
                        {QStringLiteral("follows"), draft.follows.text()}};
}

CallDraft draftFromJson(const Json &json)
{
    CallDraft draft;
    const qint64 type = integerOf(json, u"type", 1);
    draft.type = type == 2 ? CallType::Missed : (type == 3 ? CallType::Outgoing : CallType::Answered);
    draft.line = LineId::fromText(textOf(json, u"line"));
    draft.number = textOf(json, u"number");
    draft.name = textOf(json, u"name");
    draft.place = textOf(json, u"place");
    draft.content = textOf(json, u"content");
    draft.kind = textOf(json, u"kind");
    draft.field = textOf(json, u"field");
    draft.urgency = textOf(json, u"urgency");
    draft.outcome = textOf(json, u"outcome");
    draft.confidential = flagOf(json, u"confidential");
    draft.callerKind = textOf(json, u"caller");
    draft.startedAt = momentFromMs(integerOf(json, u"started"));
    draft.timedByHand = flagOf(json, u"timed");
    draft.lateReason = textOf(json, u"lateReason");
    draft.follows = CallId::fromText(textOf(json, u"follows"));
    return draft;
}

CallDraft draftOf(const Call &call)
{
    CallDraft draft;
    draft.type = call.type;
    draft.line = call.line;
    draft.number = call.callerNumber;
    draft.name = call.callerName;
    draft.place = call.place;
    draft.content = call.content;
    draft.kind = call.kind;
    draft.field = call.field;
    draft.urgency = call.urgency;
    draft.outcome = call.outcome;
    draft.confidential = call.confidential;
    draft.callerKind = call.callerKind;
    draft.startedAt = call.startedAt;
    draft.endedAt = call.endedAt;
    draft.follows = call.follows;
    return draft;
}

} // namespace tb
