// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/kinds.h"

#include <algorithm>

namespace tb {

namespace {

constexpr auto kText = MemberType::Text;
constexpr auto kInteger = MemberType::Integer;
constexpr auto kFlag = MemberType::Flag;
constexpr auto kTexts = MemberType::TextList;

std::vector<KindShape> callShapes()
{
    using namespace kind;
    constexpr auto about = SubjectType::Call;
    const std::vector<MemberShape> caller{{u"name", kText}, {u"number", kText}, {u"place", kText}, {u"content", kText}};
    const std::vector<MemberShape> coded{{u"line", kText},        {u"kind", kText},     {u"field", kText},
                                         {u"urgency", kText},     {u"outcome", kText},  {u"due", kInteger},
                                         {u"callBack", kInteger}, {u"ended", kInteger}, {u"confidential", kFlag},
                                         {u"follows", kText}};
    std::vector<MemberShape> logged = coded;
    logged.insert(logged.end(), {{u"type", kText, true}, {u"ref", kText, true}, {u"line", kText, true}});
    std::vector<MemberShape> amended = coded;
    amended.push_back({u"fields", kTexts, true});
    return {
        {kCallLogged, 1, about, true, logged, caller},
        {kCallAmended, 1, about, false, amended, caller},
        {kCallForwarded,
         1,
         about,
         false,
         {{u"officer", kText}, {u"where", kText}, {u"due", kInteger}},
         {{u"note", kText}}},
        {kCallAccepted, 1, about, false, {}, {{u"note", kText}}},
        {kCallReturned, 1, about, false, {}, {{u"note", kText, true}}},
        {kCallClosed, 1, about, false, {{u"reason", kText}}, {{u"note", kText}}},
        {kCallReopened, 1, about, false, {{u"due", kInteger}}, {{u"note", kText}}},
        {kCallExtended, 1, about, false, {{u"due", kInteger, true}}, {{u"note", kText, true}}},
        {kCallWaiting, 1, about, false, {{u"until", kInteger, true}}, {{u"note", kText, true}}},
        {kCallEscalated, 1, about, false, {{u"to", kText}}, {{u"note", kText}}},
        {kCallRevealed, 1, about, false, {}, {{u"reason", kText, true}}},
        {kResponseRecorded,
         1,
         about,
         false,
         {{u"by", kText}, {u"agreed", kText}, {u"closes", kFlag, true}},
         {{u"text", kText, true}, {u"to", kText}}},
        {kCallBackPlanned, 1, about, false, {{u"at", kInteger, true}, {u"officer", kText}}, {{u"note", kText}}},
        {kCallBackMade, 1, about, false, {{u"result", kText, true}}, {{u"note", kText}}},
    };
}

std::vector<KindShape> shiftShapes()
{
    using namespace kind;
    constexpr auto about = SubjectType::Shift;
    return {
        {kShiftAssigned,
         1,
         about,
         true,
         {{u"officer", kText, true},
          {u"lines", kTexts, true},
          {u"from", kInteger, true},
          {u"to", kInteger, true},
          {u"name", kText}},
         {}},
        {kShiftCancelled, 1, about, false, {}, {{u"note", kText}}},
        {kShiftStarted, 1, about, false, {}, {}},
        {kShiftPaused, 1, about, false, {{u"reason", kText}}, {}},
        {kShiftResumed, 1, about, false, {}, {}},
        {kShiftHandedOver,
         1,
         about,
         false,
         {{u"to", kText}, {u"open", kTexts}, {u"takers", kTexts}, {u"lines", kTexts}},
         {{u"note", kText}}},
        {kHandoverAccepted, 1, about, false, {}, {{u"note", kText}}},
        {kShiftEnded, 1, about, false, {}, {{u"note", kText}}},
    };
}

std::vector<KindShape> registerShapes()
{
    using namespace kind;
    const std::vector<MemberShape> line{
        {u"number", kText}, {u"name", kText}, {u"kind", kText}, {u"publishedOn", kText}};
    std::vector<MemberShape> newLine = line;
    newLine[0].required = newLine[1].required = true;
    const std::vector<MemberShape> unit{{u"name", kText, true}, {u"code", kText, true}, {u"kind", kText},
                                        {u"areaCode", kText},   {u"place", kText},      {u"docSymbol", kText},
                                        {u"superior", kTexts},  {u"agency", kTexts}};
    const std::vector<MemberShape> person{{u"name", kText}, {u"title", kText}};
    return {
        {kLineRegistered, 1, SubjectType::Line, true, newLine, {}},
        {kLineAmended, 1, SubjectType::Line, false, line, {}},
        {kLineRetired, 1, SubjectType::Line, false, {}, {}},
        {kOfficerEnrolled, 1, SubjectType::Officer, true, {{u"role", kText, true}, {u"login", kText, true}}, person},
        {kOfficerAmended, 1, SubjectType::Officer, false, {{u"role", kText}}, person},
        {kOfficerRetired, 1, SubjectType::Officer, false, {}, {}},
        {kUnitRegistered, 1, SubjectType::Unit, true, unit, {}},
        {kUnitAmended, 1, SubjectType::Unit, false, unit, {}},
        {kCalendarSet, 1, SubjectType::Unit, false, {{u"days", MemberType::List, true}}, {}},
        {kPhrasesSet, 1, SubjectType::Unit, false, {{u"phrases", MemberType::List, true}}, {}},
        {kTopicsSet, 1, SubjectType::Unit, false, {{u"topics", MemberType::List, true}}, {}},
        {kRefusalPassed,
         1,
         SubjectType::Unit,
         false,
         {{u"entry", kText, true}, {u"kind", kText, true}, {u"reason", kText, true}},
         {{u"text", kText, true}}},
    };
}

const std::vector<KindShape> &allShapes()
{
    static const std::vector<KindShape> shapes = [] {
        std::vector<KindShape> all = callShapes();
        for (const auto &more : {shiftShapes(), registerShapes()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return shapes;
}

bool isTextList(const Json &value)
{
    const Json::List *list = value.asList();
    return list && std::all_of(list->begin(), list->end(), [](const Json &item) { return item.asText(); });
}

bool hasType(const Json &value, MemberType type)
{
    switch (type) {
    case MemberType::Text:
        return value.asText();
    case MemberType::Integer:
        return value.asInteger();
    case MemberType::Flag:
        return value.asBool();
    case MemberType::TextList:
        return isTextList(value);
    case MemberType::List:
        return value.asList();
    }
    Q_UNREACHABLE();
}

bool fits(const Json &part, const std::vector<MemberShape> &members)
{
    return std::all_of(members.begin(), members.end(), [&](const MemberShape &member) {
        const Json *value = part.find(member.name);
        return value ? hasType(*value, member.type) : !member.required;
    });
}

} // namespace

const KindShape *shapeOf(const QString &kind, int version)
{
    for (const KindShape &shape : allShapes()) {
        if (shape.kind == kind && shape.version == version)
            return &shape;
    }
    return nullptr;
}

Done checkShape(const Entry &entry)
{
    const KindShape *shape = shapeOf(entry.header.kind, entry.header.version);
    if (!shape)
        return {};
    if (shape->about != entry.header.subject.type)
        return Error{ErrorCode::Malformed, QStringLiteral("kind and subject do not fit")};
    if (!fits(entry.body, shape->body))
        return Error{ErrorCode::Malformed, QStringLiteral("body of %1").arg(entry.header.kind)};
    if (!entry.isPersonalMissing() && !fits(entry.personal, shape->personal))
        return Error{ErrorCode::Malformed, QStringLiteral("personal part of %1").arg(entry.header.kind)};
    return {};
}

} // namespace tb
